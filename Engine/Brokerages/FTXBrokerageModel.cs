using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>FTX: crypto; stops must be beyond the market; no updates.</summary>
public class FTXBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.Market, OrderType.Limit, OrderType.StopMarket, OrderType.StopLimit];

    /// <summary>A model for an account type.</summary>
    public FTXBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <summary>Market of the exchange.</summary>
    protected virtual string MarketName => Market.FTX;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = GetDefaultMarkets(Market.FTX);

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) => AccountType == AccountType.Cash ? 1m : 3m;

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new FTXFeeModel();

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, MarketName));

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        TooFewUnits(security, order.Quantity)
            ?? BrokerageChecks.Type(this, order, Supported)
            ?? StopRefusal(security, order)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Crypto),
        out message);

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0, BrokerageTexts.NoUpdates);
        return false;
    }

    /// <summary>LEAN's default markets with this one for crypto.</summary>
    protected static IReadOnlyDictionary<SecurityType, string> GetDefaultMarkets(string market) => BrokerageChecks.Markets((SecurityType.Crypto, market));

    private static BrokerageMessageEvent? StopRefusal(Security security, Order order)
    {
        decimal? stop = order switch
        {
            StopMarketOrder o => o.StopPrice,
            StopLimitOrder o => o.StopPrice,
            _ => null,
        };
        if (stop == null) return null;
        if (!security.HasData) return BrokerageTexts.Warning(BrokerageTexts.NoData);
        return order.Direction switch
        {
            OrderDirection.Sell when stop > security.BidPrice => BrokerageTexts.Warning("Trigger price too high: must be below current market price."),
            OrderDirection.Buy when stop < security.AskPrice => BrokerageTexts.Warning("Trigger price too low: must be above current market price."),
            _ => null,
        };
    }
}
