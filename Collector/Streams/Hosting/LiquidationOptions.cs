using YenValve.Collector.Streams.Protocols;

namespace YenValve.Collector.Streams.Hosting;

/// <summary>Which liquidations are listened to, and where.</summary>
public sealed class LiquidationOptions
{
    /// <summary>Minutes of a bar of the series; a divisor of 60.</summary>
    public int BarMinutes { get; set; } = 5;

    /// <summary>Where Bybit pushes contracts margined in USDT and USDC.</summary>
    public Uri Bybit { get; set; } = BybitLiquidations.LinearEndpoint;

    /// <summary>Bybit's contracts.</summary>
    public IList<string> BybitSymbols { get; set; } = [];

    /// <summary>Ticker of the series that Bybit's fill: the one the strategy reads, since Bybit tells of every liquidation.</summary>
    public string BybitTicker { get; set; } = "BTC";

    /// <summary>Where Binance pushes market data of USDⓈ-margined futures.</summary>
    public Uri Binance { get; set; } = BinanceForceOrders.UsdMarginEndpoint;

    /// <summary>Binance's contracts.</summary>
    public IList<string> BinanceSymbols { get; set; } = [];

    /// <summary>Ticker of the series that Binance's fill.</summary>
    public string BinanceTicker { get; set; } = "BTC-BINANCE";

    /// <summary>The streams.</summary>
    /// <exception cref="ArgumentException">Both fill one series.</exception>
    internal IReadOnlyList<LiquidationSource> Sources()
    {
        if (string.Equals(BybitTicker, BinanceTicker, StringComparison.OrdinalIgnoreCase))
            throw new ArgumentException($"Bybit's and Binance's liquidations cannot both fill {BybitTicker}: one is complete and the other a sample.");
        return
        [
            new("bybit-liquidations", "every liquidation of Bybit's Bitcoin contracts", BybitTicker, new BybitLiquidations(Bybit, Or(BybitSymbols, "BTCUSDT", "BTCPERP"))),
            new("binance-liquidations", "the last liquidation of each second of Binance's Bitcoin contracts", BinanceTicker, new BinanceForceOrders(Binance, Or(BinanceSymbols, "BTCUSDT", "BTCUSDC"))),
        ];
    }

    private static IReadOnlyList<string> Or(IList<string> symbols, params string[] usual) => symbols.Count > 0 ? [.. symbols] : usual;
}
