using QuantConnect.Data.Market;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Engine.Feed.Idle;

namespace QuantConnect.Statistics;

/// <summary>Makes closed trades out of fills, with a choice of grouping and matching.</summary>
public class TradeBuilder : ITradeBuilder
{
    private const int RememberedOrders = 1000;
    private readonly Queue<int> _chargedInOrder = new();
    private readonly HashSet<int> _charged = [];
    private readonly TradeGrouping _grouping;
    private readonly ClosedTradeList _closed = new();

    /// <summary>Makes a builder.</summary>
    public TradeBuilder(FillGroupingMethod groupingMethod, FillMatchingMethod matchingMethod)
    {
        _grouping = groupingMethod switch
        {
            FillGroupingMethod.FlatToFlat => new FlatToFlatGrouping(matchingMethod, _closed),
            FillGroupingMethod.FlatToReduced => new FlatToReducedGrouping(matchingMethod, _closed),
            _ => new FillToFillGrouping(matchingMethod, _closed)
        };
    }

    /// <inheritdoc/>
    public List<Trade> ClosedTrades => _closed.Copy();

    /// <inheritdoc/>
    public void SetLiveMode(bool live) => _closed.Bounded = live;

    /// <summary>Nothing to do: securities matter to option exercises only.</summary>
    public void SetSecurityManager(SecurityManager securities)
    {
    }

    /// <inheritdoc/>
    public bool HasOpenPosition(Symbol symbol) => _grouping.IsOpen(symbol);

    /// <inheritdoc/>
    public void SetMarketPrice(Symbol symbol, decimal price) => _grouping.Mark(symbol, price);

    /// <summary>Tells what the price of a symbol did over several updates; false where they have to be told one by one.</summary>
    internal bool TrySetMarketPrices(Symbol symbol, in PriceStretch prices) => !_grouping.IsOpen(symbol) || _grouping.TryMark(symbol, prices);

    /// <inheritdoc/>
    public void ApplySplit(Split split, bool liveMode, DataNormalizationMode dataNormalizationMode)
    {
        var adjusts = liveMode || dataNormalizationMode == DataNormalizationMode.Raw;
        if (adjusts && split.Symbol.SecurityType == SecurityType.Equity) _grouping.Split(split.Symbol, split.SplitFactor);
    }

    /// <inheritdoc/>
    public void ProcessFill(OrderEvent fill, decimal securityConversionRate, decimal feeInAccountCurrency, decimal multiplier = 1.0m)
    {
        _grouping.Add(new TradeExecution
        {
            Symbol = fill.Symbol,
            OrderId = fill.OrderId,
            Time = DateTime.SpecifyKind(fill.UtcTime, DateTimeKind.Utc),
            Price = fill.FillPrice,
            Quantity = fill.FillQuantity,
            Fee = TakesFee(fill.OrderId) ? feeInAccountCurrency : 0m,
            ConversionRate = securityConversionRate,
            Multiplier = multiplier
        });
    }

    /// <summary>The fee belongs to an order's first fill only, however many fills follow.</summary>
    private bool TakesFee(int orderId)
    {
        if (!_charged.Add(orderId)) return false;
        _chargedInOrder.Enqueue(orderId);
        if (_chargedInOrder.Count > RememberedOrders) _charged.Remove(_chargedInOrder.Dequeue());
        return true;
    }
}
