using System.Collections.Frozen;
using QuantConnect.Benchmarks;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Securities;

namespace QuantConnect.Brokerages;

/// <summary>Kraken: crypto, leverage by coin and what it is quoted in, no updates.</summary>
public class KrakenBrokerageModel : DefaultBrokerageModel
{
    private static readonly OrderType[] Supported =
        [OrderType.Limit, OrderType.Market, OrderType.StopMarket, OrderType.StopLimit, OrderType.LimitIfTouched];

    private static readonly string[] OnlyAgainstFiat = ["BTC", "USDT", "USDC"];
    private static readonly string[] AgainstEtherToo = ["REP", "XTZ", "ADA", "EOS", "TRX", "LINK"];

    /// <summary>A model for an account type.</summary>
    public KrakenBrokerageModel(AccountType accountType = AccountType.Cash)
        : base(accountType)
    {
    }

    /// <inheritdoc/>
    public override IReadOnlyDictionary<SecurityType, string> DefaultMarkets { get; } = BrokerageChecks.Markets((SecurityType.Crypto, Market.Kraken));

    /// <summary>Most leverage of each coin.</summary>
    public IReadOnlyDictionary<string, decimal> CoinLeverage { get; } = new Dictionary<string, decimal>
    {
        ["BTC"] = 5,
        ["ETH"] = 5,
        ["USDT"] = 2,
        ["XMR"] = 2,
        ["REP"] = 2,
        ["XRP"] = 3,
        ["BCH"] = 2,
        ["XTZ"] = 2,
        ["LTC"] = 3,
        ["ADA"] = 3,
        ["EOS"] = 3,
        ["DASH"] = 3,
        ["TRX"] = 3,
        ["LINK"] = 3,
        ["USDC"] = 3,
    }.ToFrozenDictionary();

    /// <inheritdoc/>
    public override bool CanSubmitOrder(Security security, Order order, out BrokerageMessageEvent? message) => Submittable(security, order,
        TooFewUnits(security, order.Quantity)
            ?? BrokerageChecks.Asset(this, security, SecurityType.Crypto)
            ?? BrokerageChecks.Type(this, order, Supported),
        out message);

    /// <inheritdoc/>
    public override bool CanUpdateOrder(Security security, Order order, UpdateOrderRequest request, out BrokerageMessageEvent? message)
    {
        message = new BrokerageMessageEvent(BrokerageMessageType.Warning, 0, BrokerageTexts.NoUpdates);
        return false;
    }

    /// <inheritdoc/>
    public override IFeeModel GetFeeModel(Security security) => new KrakenFeeModel();

    /// <inheritdoc/>
    public override decimal GetLeverage(Security security)
    {
        if (AccountType == AccountType.Cash) return 1m;
        return Leverage(security, OnlyAgainstFiat, "USD", "EUR")
            ?? Leverage(security, AgainstEtherToo, "BTC", "ETH", "USD", "EUR")
            ?? Leverage(security, CoinLeverage.Keys, "BTC", "USD", "EUR")
            ?? 1m;
    }

    /// <inheritdoc/>
    public override IBenchmark GetBenchmark(SecurityManager securities) =>
        SecurityBenchmark.CreateInstance(securities, Symbol.Create("BTCUSD", SecurityType.Crypto, Market.Kraken));

    private decimal? Leverage(Security security, IEnumerable<string> coins, params string[] quotes)
    {
        if (!Array.Exists(quotes, quote => security.Symbol.Value.EndsWith(quote, StringComparison.Ordinal))) return null;
        foreach (var coin in coins)
        {
            if (security.Symbol.ID.Symbol.StartsWith(coin, StringComparison.Ordinal)) return CoinLeverage[coin];
        }
        return null;
    }
}
