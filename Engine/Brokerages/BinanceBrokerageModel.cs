using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;
using QuantConnect.Util;

namespace QuantConnect.Brokerages;

/// <summary>Binance spot: market, limit and stop-limit orders above a minimum value, no updates.</summary>
public class BinanceBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported = [OrderType.StopMarket, OrderType.StopLimit, OrderType.Market, OrderType.Limit];

    /// <summary>A model for an account type.</summary>
    public BinanceBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
    }

    /// <summary>Address of the exchange's documentation of a symbol.</summary>
    protected virtual string BaseApiEndpoint => "https://api.binance.com/api/v3";

    /// <summary>Market of the exchange.</summary>
    protected virtual string MarketName => Market.Binance;

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = GetDefaultMarkets(Market.Binance);

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash || security.IsInternalFeed() || security.Type == SecurityType.Base) return 1m;
        return security.Symbol.SecurityType == SecurityType.CryptoFuture ? 25m : 3m;
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSDC", SecurityType.Crypto, MarketName));

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new BinanceFeeModel();

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0, BrokerageTexts.NoUpdates);
        return false;
    }

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        TypeRefusal(security, order)
            ?? ValueRefusal(security, order)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Crypto, SecurityType.CryptoFuture),
        out message);

    /// <summary>LEAN's default markets with this one for crypto.</summary>
    protected static IReadOnlyDictionary<SecurityType, string> GetDefaultMarkets(string marketName) =>
        BrokerageChecks.Markets((SecurityType.Crypto, marketName));

    private BrokerageMessageEvent? TypeRefusal(Security security, Order order)
    {
        if (order is MarketOrder && !security.HasData) return BrokerageTexts.Warning(BrokerageTexts.NoData);
        if (order is StopMarketOrder && security.Symbol.SecurityType != SecurityType.CryptoFuture)
        {
            return BrokerageTexts.Warning(
                $"{order.Type} orders are not supported for this symbol. Please check '{BaseApiEndpoint}/exchangeInfo?symbol={security.SymbolProperties.MarketTicker}' to see supported order types.");
        }
        return order is LimitOrder or MarketOrder or StopLimitOrder or StopMarketOrder
            ? null
            : BrokerageTexts.Warning(BrokerageTexts.OrderType(this, order, Supported));
    }

    // The order's value must be more than the minimum at its limit and at its stop; the message names the first that is not.
    private static BrokerageMessageEvent? ValueRefusal(Security security, Order order)
    {
        if (security.SymbolProperties.MinimumOrderSize is not { } least) return null;
        ReadOnlySpan<decimal> prices = order switch
        {
            LimitOrder o => [o.LimitPrice],
            StopLimitOrder o => [o.LimitPrice, o.StopPrice],
            StopMarketOrder o => [o.StopPrice],
            _ => [order.Direction == OrderDirection.Buy ? security.AskPrice : security.BidPrice],
        };
        foreach (var price in prices)
        {
            if (order.AbsoluteQuantity * price <= least) return BrokerageTexts.Warning(BrokerageTexts.TooLittleValue(security, order.Quantity, price));
        }
        return null;
    }
}
