using QuantConnect;
using QuantConnect.Brokerages;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>A brokerage with the pair that is traded there.</summary>
internal sealed record Venue(BrokerageName Brokerage, string Market, string Pair, string Quote)
{
    public static readonly Venue Binance = new(BrokerageName.Binance, QuantConnect.Market.Binance, "BTCUSDT", "USDT");
    public static readonly Venue Bybit = new(BrokerageName.Bybit, QuantConnect.Market.Bybit, "BTCUSDT", "USDT");
    public static readonly Venue Kraken = new(BrokerageName.Kraken, QuantConnect.Market.Kraken, "BTCUSD", "USD");
    public static readonly Venue Coinbase = new(BrokerageName.Coinbase, QuantConnect.Market.Coinbase, "BTCUSD", "USD");

    public static IEnumerable<Venue> All => [Binance, Bybit, Kraken, Coinbase];

    public override string ToString() => $"{Brokerage}";
}
