using QuantConnect.Algorithm.Framework.Portfolio;
using QuantConnect.Interfaces;
using QuantConnect.Orders;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private int _maxOrders = 10000;
    private bool _toldOfMarketOnOpen;
    private bool _toldOfDailyConversion;
    private bool _toldOfGoodTilDate;

    /// <summary>Orders of the algorithm.</summary>
    public SecurityTransactionManager Transactions { get; set; }

    /// <summary>Sets how many orders a run may make; not after Initialize.</summary>
    public void SetMaximumOrders(int max)
    {
        if (!_locked) _maxOrders = max;
    }

    /// <summary>Whether the regular market of a symbol is open now.</summary>
    public bool IsMarketOpen(Symbol symbol) => Securities.TryGetValue(symbol, out var security)
        ? security.IsMarketOpen(false)
        : symbol.IsMarketOpen(UtcTime, false);

    /// <summary>Submits an order if it passes the checks; the ticket's response tells why it did not.</summary>
    public OrderTicket SubmitOrderRequest(SubmitOrderRequest request)
    {
        var response = PreOrderChecks(request);
        return response.IsError ? OrderTicket.InvalidSubmitRequest(Transactions, request, response) : Transactions.AddOrder(request);
    }

    private SubmitOrderRequest RequestFor(OrderType type, Security security, decimal quantity, string tag, IOrderProperties? properties,
        bool asynchronous, decimal stopPrice = 0, decimal limitPrice = 0, decimal triggerPrice = 0, decimal trailingAmount = 0,
        bool trailingAsPercentage = false, GroupOrderManager? group = null) =>
        new(type, security.Type, security.Symbol, quantity, stopPrice, limitPrice, triggerPrice, trailingAmount, trailingAsPercentage,
            UtcTime, tag, properties ?? DefaultOrderProperties?.Clone(), group, asynchronous);

    private OrderTicket SubmitAtMarket(Security security, decimal quantity, bool asynchronous, string tag, IOrderProperties? properties)
    {
        var isFuture = security.Type is SecurityType.Future or SecurityType.FutureOption;
        if (!isFuture && !security.Exchange.ExchangeOpen)
        {
            var atOpen = MarketOnOpenOrder(security.Symbol, quantity, asynchronous, tag, properties);
            TellOnce(ref _toldOfMarketOnOpen, atOpen,
                "Warning: market orders submitted while the market is closed are automatically converted into MarketOnOpen orders to fill at the next market open.");
            return atOpen;
        }
        if (!isFuture && !LiveMode && !security.Exchange.Hours.IsMarketAlwaysOpen && HasOnlyDailyData(security.Symbol))
        {
            var atClose = IsTooLateForClose(security)
                ? MarketOnOpenOrder(security.Symbol, quantity, asynchronous, tag, properties)
                : MarketOnCloseOrder(security.Symbol, quantity, asynchronous, tag, properties);
            TellOnce(ref _toldOfDailyConversion, atClose,
                "Warning: market orders on daily resolution data sent during market hours are automatically converted into MarketOnClose orders (or MarketOnOpen near the close) to avoid filling at the stale previous close. Note: in live trading this conversion is not applied, as the order fills at the current market price.");
            return atClose;
        }

        var ticket = SubmitOrderRequest(RequestFor(OrderType.Market, security, quantity, tag, properties, asynchronous));
        if (ticket.Status != OrderStatus.Invalid && !asynchronous) Transactions.WaitForOrder(ticket.OrderId);
        return ticket;
    }

    private OrderTicket SubmitAtSession(OrderType type, Symbol symbol, decimal quantity, bool asynchronous, string tag, IOrderProperties? properties)
    {
        properties ??= DefaultOrderProperties?.Clone();
        if (properties!.TimeInForce is GoodTilDateTimeInForce)
        {
            properties.TimeInForce = TimeInForce.GoodTilCanceled;
            if (!_toldOfGoodTilDate) Debug("Warning: Good-Til-Date Time-In-Force is not supported for MOO and MOC orders. The time-in-force will be reset to Good-Til-Canceled (GTC).");
            _toldOfGoodTilDate = true;
        }
        return SubmitOrderRequest(RequestFor(type, SecurityToOrder(symbol), quantity, tag, properties, asynchronous));
    }

    private void TellOnce(ref bool told, OrderTicket ticket, string message)
    {
        if (told || !ticket.SubmitRequest.Response.IsSuccess) return;
        told = true;
        Debug(message);
    }

    private bool HasOnlyDailyData(Symbol symbol)
    {
        var configs = SubscriptionManager.SubscriptionDataConfigService.GetSubscriptionDataConfigs(symbol);
        return configs.Count > 0 && configs.TrueForAll(static config => config.Resolution == Resolution.Daily);
    }

    private bool IsTooLateForClose(Security security)
    {
        var hours = security.Exchange.Hours;
        if (hours.IsMarketAlwaysOpen) return false;
        var close = hours.GetNextMarketClose(security.LocalTime, false).ConvertToUtc(security.Exchange.TimeZone);
        return UtcTime > close - Orders.MarketOnCloseOrder.SubmissionTimeBuffer;
    }

    // A symbol that was never added, or was removed again, is added when it is ordered.
    private Security SecurityToOrder(Symbol symbol)
    {
        var canonical = symbol.IsCanonical();
        var known = Securities.TryGetValue(symbol, out var security);
        if (known && (canonical || security!.IsTradable || security.IsDelisted)) return security!;
        if (!canonical && !symbol.HasUnderlying && symbol.SecurityType != SecurityType.Index)
        {
            security = AddSecurity(symbol);
            if (!Settings.SeedInitialPrices) AlgorithmUtils.SeedSecurities([security], this);
            return security;
        }
        throw new InvalidOperationException(
            $"The symbol {symbol} is not found in the algorithm's securities collection and cannot be re-added due to it being delisted or no longer tradable.");
    }
}
