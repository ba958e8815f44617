using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Securities.CryptoFuture;
using QuantConnect.Util;

namespace QuantConnect.Brokerages;

/// <summary>Bybit: spot and futures; only orders of futures are updated.</summary>
public class BybitBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.StopMarket, OrderType.StopLimit, OrderType.Market, OrderType.Limit];

    /// <summary>A model for an account type.</summary>
    public BybitBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
    }

    /// <summary>Market of the exchange.</summary>
    protected virtual string MarketName => Market.Bybit;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } =
        BrokerageChecks.Markets((SecurityType.Crypto, Market.Bybit), (SecurityType.CryptoFuture, Market.Bybit));

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security) =>
        AccountType == AccountType.Cash || security.IsInternalFeed() || security.Type == SecurityType.Base ? 1m : 10m;

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => security.Type switch
    {
        SecurityType.Crypto => new BybitFeeModel(),
        SecurityType.CryptoFuture => new BybitFuturesFeeModel(),
        SecurityType.Base => base.GetFeeModel(security),
        _ => throw new ArgumentOutOfRangeException(nameof(security), security, $"Not supported security type {security.Type}"),
    };

    /// <inheritdoc/>
    public override IMarginInterestRateModel GetMarginInterestRateModel(Security security)
    {
        var perpetual = security.Type == SecurityType.CryptoFuture && security.Symbol.ID.Date == SecurityIdentifier.DefaultDate;
        return perpetual ? new BybitFutureMarginInterestRateModel() : base.GetMarginInterestRateModel(security);
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDC", SecurityType.Crypto, MarketName));

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = security.Type == SecurityType.CryptoFuture
            ? BrokerageChecks.OpenStatus(order) ?? (request.Quantity is { } quantity ? SizeRefusal(security, quantity) : null)
            : BrokerageTexts.Warning(BrokerageTexts.NoUpdates);
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        BrokerageChecks.Asset(this, security, SecurityType.Crypto, SecurityType.CryptoFuture, SecurityType.Base)
            ?? (order is StopLimitOrder or StopMarketOrder or LimitOrder or MarketOrder
                ? SizeRefusal(security, order.Quantity)
                : BrokerageTexts.Warning(BrokerageTexts.OrderType(this, order, Supported))),
        out message);

    /// <summary>Whether a quantity, without sign, reaches the minimum.</summary>
    protected virtual bool IsOrderSizeLargeEnough(Security security, decimal orderQuantity) =>
        security.SymbolProperties.MinimumOrderSize is not { } least || orderQuantity >= least;

    private BrokerageMessageEvent? SizeRefusal(Security security, decimal quantity) => IsOrderSizeLargeEnough(security, Math.Abs(quantity))
        ? null
        : BrokerageTexts.Warning(BrokerageTexts.TooFewUnits(security, quantity));
}
