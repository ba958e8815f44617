using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;

namespace QuantConnect.Brokerages;

/// <summary>dYdX: perpetual futures on margin, no updates.</summary>
public class dYdXBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.StopMarket, OrderType.StopLimit, OrderType.Market, OrderType.Limit];

    /// <summary>A model for a margin account.</summary>
    public dYdXBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
        if (accountType != AccountType.Margin) throw new ArgumentException("dYdXBrokerageModel only supports margin accounts", nameof(accountType));
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = BrokerageChecks.Markets((SecurityType.CryptoFuture, Market.DYDX));

    /// <inheritdoc/>
    public override IBuyingPowerModel GetBuyingPowerModel(Security security) =>
        security?.Type == SecurityType.CryptoFuture ? new SecurityMarginModel(GetLeverage(security)) : base.GetBuyingPowerModel(security!);

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) =>
        security.Type == SecurityType.CryptoFuture ? new dYdXFeeModel() : base.GetFeeModel(security);

    /// <inheritdoc/>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security) =>
        security.Type == SecurityType.CryptoFuture ? new dYdXFutureMarginInterestRateModel() : base.GetMarginInterestRateModel(security);

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.CryptoFuture, Market.DYDX));

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = BrokerageTexts.Warning(BrokerageTexts.NoUpdates);
        return false;
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = BrokerageChecks.Asset(this, security, SecurityType.CryptoFuture)
            ?? (order is StopLimitOrder or StopMarketOrder or LimitOrder or MarketOrder
                ? TooFewUnits(security, Math.Abs(order.Quantity))
                : BrokerageTexts.Warning(BrokerageTexts.OrderType(this, order, Supported)));
        return message == null;
    }
}
