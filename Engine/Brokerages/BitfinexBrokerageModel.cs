using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Brokerages;

/// <summary>Bitfinex: crypto, market, limit and stop orders.</summary>
public class BitfinexBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit];

    /// <summary>A model for an account type.</summary>
    public BitfinexBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = BrokerageChecks.Markets((SecurityType.Crypto, Market.Bitfinex));

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash || security.IsInternalFeed() || security.Type == SecurityType.Base) return 1m;
        return security.Type == SecurityType.Crypto ? 3.3m : throw new ArgumentException(BrokerageTexts.LeverageOf(security), nameof(security));
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Bitfinex));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new BitfinexFeeModel();

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = null;
        return request.Quantity is not { } quantity || IsValidOrderSize(security, quantity, out message);
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        TooFewUnits(security, order.Quantity)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Crypto)
            ?? BrokerageChecks.Type(this, order, Supported),
        out message);
}
