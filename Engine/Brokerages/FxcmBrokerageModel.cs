using System.Collections.Frozen;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Brokerages;

/// <summary>FXCM: currencies and CFDs; resting orders on the right side of the market and not too far from it.</summary>
public class FxcmBrokerageModel : DefaultBrokerageModel
{
    /// <summary>Market of an asset class when none is named.</summary>
    public new static readonly IReadOnlyDictionary<SecurityType, string> DefaultMarketMap = new Dictionary<SecurityType, string>
    {
        [SecurityType.Base] = Market.USA,
        [SecurityType.Equity] = Market.USA,
        [SecurityType.Option] = Market.USA,
        [SecurityType.Forex] = Market.FXCM,
        [SecurityType.Cfd] = Market.FXCM,
    }.ToFrozenDictionary();

    private static readonly OrderType[] Supported = [OrderType.Limit, OrderType.Market, OrderType.StopMarket];

    /// <summary>A model for an account type.</summary>
    public FxcmBrokerageModel(AccountType accountType = AccountType.Margin)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets => DefaultMarketMap;

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message)
    {
        message = BrokerageChecks.Asset(this, security, SecurityType.Forex, SecurityType.Cfd)
            ?? BrokerageChecks.Type(this, order, Supported)
            ?? LotRefusal(security, order.Quantity)
            ?? order switch
            {
                LimitOrder o => PriceRefusal(security, OrderType.Limit, o.Direction, security.Price, o.LimitPrice),
                StopMarketOrder o => PriceRefusal(security, OrderType.StopMarket, o.Direction, o.StopPrice, security.Price),
                _ when order.TimeInForce != TimeInForce.GoodTilCanceled => BrokerageTexts.Warning(BrokerageTexts.TimeInForce(this, order)),
                _ => null,
            };
        return message == null;
    }

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        var direction = (request.Quantity ?? order.Quantity) > 0 ? OrderDirection.Buy : OrderDirection.Sell;
        message = (request.Quantity is { } quantity ? LotRefusal(security, quantity) : null)
            ?? PriceRefusal(security, order.Type, direction, request.StopPrice ?? security.Price, request.LimitPrice ?? security.Price);
        return message == null;
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("EURUSD", SecurityType.Forex, Market.FXCM));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new FxcmFeeModel();

    /// <inheritdoc/>
    public override ISettlementModel GetSettlementModel(Security security) =>
        security.Type == SecurityType.Cfd ? new AccountCurrencyImmediateSettlementModel() : new ImmediateSettlementModel();

    private static BrokerageMessageEvent? LotRefusal(Security security, decimal quantity) => quantity % security.SymbolProperties.LotSize == 0
        ? null
        : BrokerageTexts.Warning(Invariant($"The order quantity must be a multiple of LotSize: [{security.SymbolProperties.LotSize}]."));

    private static BrokerageMessageEvent? PriceRefusal(Security security, OrderType type, OrderDirection direction, decimal stop, decimal limit)
    {
        if (type is not (OrderType.Limit or OrderType.StopMarket)) return null;
        var market = security.Price;
        var price = type == OrderType.Limit ? limit : stop;

        // Limit buys and stop sells rest below the market, the others above it.
        var below = (type == OrderType.Limit) == (direction == OrderDirection.Buy);
        if (below ? price > market : price < market)
        {
            return BrokerageTexts.Warning("Limit Buy orders and Stop Sell orders must be below market, Limit Sell orders and Stop Buy orders must be above market.");
        }
        var farthest = Math.Min(security.SymbolProperties.MinimumPriceVariation * 10 * 15000, market / 2);
        var tooFar = below ? price < market - farthest : price > market + farthest;
        return tooFar
            ? BrokerageTexts.Warning(Invariant($"The {type} {direction} order price ({price}) is too far from the current market price ({market})."))
            : null;
    }
}
