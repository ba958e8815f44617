using System.Collections.Frozen;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.TimeInForces;
using QuantConnect.Securities;
using QuantConnect.Securities.Forex;
using static System.FormattableString;

namespace QuantConnect.Brokerages;

/// <summary>Interactive Brokers: no crypto; currency orders within limits of size.</summary>
public class InteractiveBrokersBrokerageModel : DefaultBrokerageModel
{
    /// <summary>Market of an asset class when none is named.</summary>
    public new static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap = new Dictionary<SecurityType, string>
    {
        [SecurityType.Base] = Market.USA,
        [SecurityType.Equity] = Market.USA,
        [SecurityType.Index] = Market.USA,
        [SecurityType.Option] = Market.USA,
        [SecurityType.IndexOption] = Market.USA,
        [SecurityType.Future] = Market.CME,
        [SecurityType.FutureOption] = Market.CME,
        [SecurityType.Forex] = Market.Oanda,
        [SecurityType.Cfd] = Market.InteractiveBrokers,
    }.ToFrozenDictionary();

    private static readonly HashSet<SecurityType> TakenAtOpen =
        [SecurityType.Cfd, SecurityType.Equity, SecurityType.Option, SecurityType.FutureOption, SecurityType.IndexOption];

    // Least and most units of the base currency; 0 to 0 takes nothing.
    private static readonly Dictionary<string, (decimal Least, decimal Most)> CurrencyLimits = new()
    {
        ["USD"] = (25000, 7000000),
        ["AUD"] = (25000, 6000000),
        ["CAD"] = (25000, 6000000),
        ["CHF"] = (25000, 6000000),
        ["CNH"] = (150000, 40000000),
        ["DKK"] = (150000, 35000000),
        ["EUR"] = (20000, 6000000),
        ["GBP"] = (20000, 5000000),
        ["HKD"] = (200000, 50000000),
        ["KRW"] = (0, 200000000),
        ["JPY"] = (2500000, 550000000),
        ["MXN"] = (300000, 70000000),
        ["NOK"] = (150000, 35000000),
        ["NZD"] = (35000, 8000000),
        ["RUB"] = (750000, 30000000),
        ["SEK"] = (175000, 40000000),
        ["SGD"] = (35000, 8000000),
        ["ZAR"] = (350000, 100000000),
    };

    /// <summary>A model for an account type.</summary>
    public InteractiveBrokersBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <summary>Times in force that are taken.</summary>
    protected virtual Type[] SupportedTimeInForces { get; } =
        [typeof(GoodTilCanceledTimeInForce), typeof(DayTimeInForce), typeof(GoodTilDateTimeInForce)];

    /// <summary>Order types that are taken.</summary>
    protected virtual HashSet<OrderType> SupportedOrderTypes { get; } =
    [
        OrderType.Market, OrderType.MarketOnOpen, OrderType.MarketOnClose, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit,
        OrderType.TrailingStop, OrderType.LimitIfTouched, OrderType.ComboMarket, OrderType.ComboLimit, OrderType.ComboLegLimit, OrderType.OptionExercise,
    ];

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => DefaultMarketMap;

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) => new FuncBenchmark(static _ => 0);

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new InteractiveBrokersFeeModel();

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash) return 1m;
        return security.Type == SecurityType.Cfd ? 10m : base.GetLeverage(security);
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = TypeRefusal(security, order)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Equity, SecurityType.Forex, SecurityType.Option, SecurityType.Future,
                SecurityType.FutureOption, SecurityType.Index, SecurityType.IndexOption, SecurityType.Cfd)
            ?? (security.Type == SecurityType.Forex ? SizeRefusal(order.Symbol.Value, order.Quantity) : null)
            ?? (SupportedTimeInForces.Contains(order.TimeInForce.GetType()) ? null : BrokerageTexts.Warning(BrokerageTexts.TimeInForce(this, order)));
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = order.SecurityType == SecurityType.Forex && request.Quantity is { } quantity ? SizeRefusal(order.Symbol.Value, quantity) : null;
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanExecuteOrder(Security security, Order order) => order.SecurityType != SecurityType.Base;

    private BrokerageMessageEvent? TypeRefusal(Security security, Order order)
    {
        if (BrokerageChecks.Type(this, order, SupportedOrderTypes) is { } unsupported) return unsupported;
        if (order.Type == OrderType.MarketOnClose && security.Type is not (SecurityType.Future or SecurityType.Equity or SecurityType.Cfd))
        {
            return new BrokerageMessageEvent(BrokerageMessageType.Warning, $"Unsupported order type for {security.Type} security type",
                "InteractiveBrokers does not support Market-on-Close orders for other security types different than Future and Equity.");
        }
        if (!BrokerageExtensions.ValidateMarketOnOpenOrder(security, order,
            static hours => (TimeOnly.FromTimeSpan(hours.End), TimeOnly.FromTimeSpan(hours.Start - TimeSpan.FromMinutes(2))), TakenAtOpen, out var atOpen))
        {
            return atOpen;
        }
        return order.Type == OrderType.ComboLegLimit && order.GroupOrderManager is { Count: >= 4 }
            ? BrokerageTexts.Warning($"The {GetType().Name} does not support four-leg ComboLegLimit orders. Use ComboLimit orders for four-leg combinations or more.")
            : null;
    }

    private static BrokerageMessageEvent? SizeRefusal(string pair, decimal quantity)
    {
        Forex.DecomposeCurrencyPair(pair, out var currency, out _);
        var (least, most) = CurrencyLimits.GetValueOrDefault(currency);
        var size = Math.Abs(quantity);
        var enough = least == 0 ? size > 0 : size >= least;
        return enough && size <= most
            ? null
            : new BrokerageMessageEvent(BrokerageMessageType.Warning, "OrderSizeLimit",
                Invariant($"The minimum and maximum limits for the allowable order size are ({least}, {most}){currency}."));
    }
}
