using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;
using QuantConnect.Data.Market;
using QuantConnect.Orders;
using QuantConnect.Orders.Fills;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;
using QuantConnect.Securities.CurrencyConversion;

namespace YenValve.Engine.Feed.Idle;

/// <summary>
/// Orders that rest while steps are passed: as long as the bars stay within bounds none of them can fill, and none becomes too dear. Only where that can be
/// told: limit and stop orders without an end, of one security of a cash account, filled, paid for and charged by LEAN's own models.
/// </summary>
internal sealed class RestingOrders
{
    private readonly PriceTrack _prices;
    private readonly PriceBounds _bounds;

    private RestingOrders(PriceTrack prices, PriceBounds bounds) => (_prices, _bounds) = (prices, bounds);

    /// <summary>The orders that rest at a step; null where what becomes of one cannot be told without working through every step.</summary>
    public static RestingOrders? Of(SortedDictionary<int, Order>.ValueCollection orders, QCAlgorithm algorithm, PlayedTapes tapes, int at)
    {
        Security? security = null;
        PriceTrack? prices = null;
        var bounds = PriceBounds.None;
        foreach (var order in orders)
        {
            if (!IsPlain(order)) return null;
            if (security == null)
            {
                security = algorithm.Securities[order.Symbol];
                if (!IsPlain(algorithm, security) || (prices = tapes.PricesOf(security)) is not { HasRanges: true } || !Shows(prices, security, at)) return null;
                bounds = bounds.UpTo(2m * security.Price);
            }

            if (order.Symbol != security.Symbol || !CashBuyingPowerModel.CanPayTwiceTheFee(new(algorithm.Portfolio, security, order))) return null;
            bounds = With(bounds, order);
        }

        return prices == null ? null : new RestingOrders(prices, bounds);
    }

    /// <summary>The first of some steps at which something may become of an order; one past the last where nothing can.</summary>
    public int FirstBusy(int first, int last) => _prices.FirstBeyond(_bounds, first, last);

    private static PriceBounds With(PriceBounds bounds, Order order) => (order, order.Direction) switch
    {
        (LimitOrder limit, OrderDirection.Buy) => bounds.Above(limit.LimitPrice),
        (LimitOrder limit, _) => bounds.Below(limit.LimitPrice),
        (StopMarketOrder stop, OrderDirection.Sell) => bounds.Above(stop.StopPrice),
        (StopMarketOrder stop, _) => bounds.Below(stop.StopPrice),
        _ => throw new ArgumentException($"Nothing is known of orders of type {order.Type}.", nameof(order)),
    };

    private static bool IsPlain(Order order) =>
        order.Type is OrderType.Limit or OrderType.StopMarket
        && order.Status is OrderStatus.Submitted or OrderStatus.UpdateSubmitted
        && order.Quantity != 0m
        && order.GroupOrderManager == null
        && order.TimeInForce.GetType() == typeof(GoodTilCanceledTimeInForce);

    // Fees follow the price of what is bought, in a straight line, and nothing else moves what can be paid.
    private static bool IsPlain(QCAlgorithm algorithm, Security security) =>
        security.BuyingPowerModel.GetType() == typeof(CashBuyingPowerModel)
        && security.FillModel.GetType() == typeof(ImmediateFillModel)
        && IsOwn(security.FeeModel)
        && IsOwn(security.SlippageModel)
        && IsOwn(algorithm.BrokerageModel)
        && security.QuoteCurrency.Symbol == algorithm.AccountCurrency
        && security is IBaseCurrencySymbol { BaseCurrency.CurrencyConversion: SecurityCurrencyConversion { OnlyPair: { } pair } }
        && pair == security;

    private static bool IsOwn(object model) => model.GetType().Assembly == typeof(IBrokerageModel).Assembly;

    // What fills an order is the last bar of trades, and that alone.
    private static bool Shows(PriceTrack prices, Security security, int at) =>
        security.Cache.GetData<QuoteBar>() == null
        && security.Cache.GetData<Tick>() == null
        && security.Cache.GetData<TradeBar>() is { } bar
        && prices.Shows(bar, at)
        && prices[at] == security.Price;
}
