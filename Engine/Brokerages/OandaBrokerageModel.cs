using System.Collections.Frozen;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Oanda: currencies and CFDs on margin, orders good until canceled, no fees.</summary>
public class OandaBrokerageModel : DefaultBrokerageModel
{
    /// <summary>Market of an asset class when none is named.</summary>
    public new static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap = new Dictionary<SecurityType, string>
    {
        [SecurityType.Base] = Market.USA,
        [SecurityType.Equity] = Market.USA,
        [SecurityType.Option] = Market.USA,
        [SecurityType.Forex] = Market.Oanda,
        [SecurityType.Cfd] = Market.Oanda,
    }.ToFrozenDictionary();

    private static readonly OrderType[] Supported = [OrderType.Limit, OrderType.Market, OrderType.StopMarket, OrderType.StopLimit];

    /// <summary>A model for a margin account.</summary>
    public OandaBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
        if (accountType == AccountType.Cash)
        {
            throw new InvalidOperationException($"Oanda brokerage can only be used with a {AccountType.Margin} account type");
        }
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => DefaultMarketMap;

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = BrokerageChecks.Asset(this, security, SecurityType.Forex, SecurityType.Cfd)
            ?? BrokerageChecks.Type(this, order, Supported)
            ?? (order.TimeInForce == TimeInForce.GoodTilCanceled ? null : BrokerageTexts.Warning(BrokerageTexts.TimeInForce(this, order)));
        return message == null;
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("EURUSD", SecurityType.Forex, Market.Oanda));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new ConstantFeeModel(0m);

    /// <inheritdoc/>
    public override ISettlementModel GetSettlementModel(Security security) =>
        security.Type == SecurityType.Cfd ? new AccountCurrencyImmediateSettlementModel() : new ImmediateSettlementModel();
}
