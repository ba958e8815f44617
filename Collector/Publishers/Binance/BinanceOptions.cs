using YenValve.Collector.Http;

namespace YenValve.Collector.Publishers.Binance;

/// <summary>Binance's public market data, which need no key.</summary>
public sealed class BinanceOptions
{
    /// <summary>Spot market data: the host that Binance keeps for public data alone.</summary>
    public string SpotAddress { get; set; } = "https://data-api.binance.vision/";

    /// <summary>USDⓈ-margined futures.</summary>
    public string FuturesAddress { get; set; } = "https://fapi.binance.com/";

    /// <summary>Pair, of spot and of the perpetual future.</summary>
    public string Symbol { get; set; } = "BTCUSDT";

    /// <summary>Name of the file of the perpetual's figures, which the strategy asks for: alternative/perpetuals/btc.csv.</summary>
    public string Ticker { get; set; } = "BTC";

    /// <summary>First day of hours and days where none are stored.</summary>
    public DateTime From { get; set; } = new(2020, 1, 1);

    /// <summary>Days of minutes that are filled back.</summary>
    public int MinuteDays { get; set; } = 2;

    /// <summary>Documented: a weight of 6,000 a minute and address; a question for klines weighs 2.</summary>
    internal PublisherLimits SpotLimits { get; set; } = new(1500, TimeSpan.FromMinutes(1)) { AttemptTimeout = TimeSpan.FromSeconds(20) };

    /// <summary>Documented: 2,400 a minute for klines (up to 10 a question), 500 in five minutes for funding, 1,000 in five minutes for open interest. The tightest, with margin, serves for all.</summary>
    internal PublisherLimits FuturesLimits { get; set; } = new(60, TimeSpan.FromMinutes(1)) { AttemptTimeout = TimeSpan.FromSeconds(20) };
}
