using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Brokerages;

/// <summary>Coinbase: crypto for cash; only limit orders that are good until canceled are updated.</summary>
public class CoinbaseBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.Limit, OrderType.Market, OrderType.StopLimit, OrderType.StopMarket];
    private static readonly DateTime EndOfStopMarket = new(2019, 3, 23, 1, 0, 0);

    /// <summary>A model for a cash account.</summary>
    public CoinbaseBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
        if (accountType == AccountType.Margin)
        {
            throw new ArgumentException("The Coinbase brokerage does not currently support Margin trading.", nameof(accountType));
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = GetDefaultMarkets(Market.Coinbase);

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) => 1m;

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Coinbase));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new CoinbaseFeeModel();

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = UpdateRefusal(security, order, request);
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        (order.BrokerId is { Count: > 0 } ? new BrokerageMessageEvent(BrokerageMessageType.Warning, 0, BrokerageTexts.NoUpdates) : null)
            ?? TooFewUnits(security, order.Quantity)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Crypto)
            ?? BrokerageChecks.Type(this, order, Supported)
            ?? (order.Type == OrderType.StopMarket && order.Time >= EndOfStopMarket
                ? BrokerageTexts.Warning(Invariant($"Stop Market orders are no longer supported since {EndOfStopMarket}."))
                : null)
            ?? SizeRefusal(security, order.Quantity),
        out message);

    /// <inheritdoc/>
    public override IBuyingPowerModel GetBuyingPowerModel(Security security) => new CashBuyingPowerModel();

    /// <summary>Whether a quantity, without sign, reaches the minimum.</summary>
    protected virtual bool IsOrderSizeLargeEnough(Security security, decimal orderQuantity) =>
        security.SymbolProperties.MinimumOrderSize is not { } least || orderQuantity >= least;

    /// <summary>LEAN's default markets with this one for crypto.</summary>
    protected static IReadOnlyDictionary<SecurityType, string> GetDefaultMarkets(string marketName) =>
        BrokerageChecks.Markets((SecurityType.Crypto, marketName));

    private BrokerageMessageEvent? UpdateRefusal(Security security, Order order, UpdateOrderRequest request)
    {
        if (order.Type != OrderType.Limit) return BrokerageTexts.Warning($"Order with type {order.Type} can't be modified, only LIMIT.");
        if (order.TimeInForce != TimeInForce.GoodTilCanceled)
        {
            return BrokerageTexts.Warning("Order's parameter 'TimeInForce' is not instance of Good Til Cancelled class.");
        }
        return BrokerageChecks.OpenStatus(order) ?? (request.Quantity is { } quantity ? SizeRefusal(security, quantity) : null);
    }

    private BrokerageMessageEvent? SizeRefusal(Security security, decimal quantity) => IsOrderSizeLargeEnough(security, Math.Abs(quantity))
        ? null
        : BrokerageTexts.Warning(BrokerageTexts.TooFewUnits(security, quantity));
}
