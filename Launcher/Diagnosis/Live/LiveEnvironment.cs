namespace YenValve.Launcher.Diagnosis.Live;

/// <summary>A brokerage that the strategy can be deployed on: LEAN's class, the strategy's word for the exchange, and the keys that hold its secrets.</summary>
/// <param name="Class">Name in <c>live-mode-brokerage</c>.</param>
/// <param name="Exchange">Value of the parameter <c>exchange</c>; empty for any.</param>
/// <param name="Secrets">Keys of LEAN's configuration.</param>
internal sealed record LiveBrokerage(string Class, string Exchange, IReadOnlyList<string> Secrets)
{
    /// <summary>Where the yen's spot comes from on LEAN; its own secrets.</summary>
    public const string SpotHandler = "OandaBrokerage";

    /// <summary>Keys of the spot's provider.</summary>
    public static IReadOnlyList<string> SpotSecrets { get; } = ["oanda-account-id", "oanda-access-token"];

    /// <summary>Those that are known.</summary>
    public static IReadOnlyList<LiveBrokerage> Known { get; } =
    [
        new("PaperBrokerage", "", []),
        new("BinanceBrokerage", "binance", ["binance-api-key", "binance-api-secret"]),
        new("BybitBrokerage", "bybit", ["bybit-api-key", "bybit-api-secret"]),
        new("KrakenBrokerage", "kraken", ["kraken-api-key", "kraken-api-secret"]),
    ];

    /// <summary>The environment variable of a key: its name in capitals, with underscores.</summary>
    public static string VariableOf(string key) => key.Replace('-', '_').ToUpperInvariant();
}
