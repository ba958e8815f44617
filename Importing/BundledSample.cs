namespace YenValve.Importing;

/// <summary>The recipe of Data/Market: which file of a folder of market figures goes where, over which span.</summary>
public static class BundledSample
{
    private static readonly DateTime BarsFrom = new(2020, 1, 1);
    private static readonly DateTime BarsUntil = new(2026, 3, 31);
    private static readonly DateTime SeriesFrom = new(2018, 1, 1);

    /// <summary>The imports that make the sample, in order.</summary>
    public static IReadOnlyList<(string Publisher, string File, ImportOptions Options)> Steps { get; } =
    [
        ("bars", "btcusdt_1h.csv", Bars("BTCUSDT", "binance", BarLength.Hour)),
        ("bars", "btcusdt_1d.csv", Bars("BTCUSDT", "binance", BarLength.Daily)),
        ("fx-bars", "usdjpy_1h.csv", Bars("USDJPY", "oanda", BarLength.Hour) with { From = SeriesFrom }),
        ("mof", "jgb_par_yields.csv", Series()),
        ("cboe-vix", "vix_cboe_1990_2026.csv", Series()),
        ("boj", "boj_mpm.csv", Series()),
        ("nyfed-effr", "effr.csv", Series()),
        ("nyfed-sofr", "sofr.csv", Series()),
        ("cftc", "cftc_cot_jpy_legacy.csv", Series()),
    ];

    /// <summary>Runs every step from one folder into another.</summary>
    public static IEnumerable<ImportReport> Build(string figures, string dataFolder, IProgress<double>? progress = null)
    {
        foreach (var (publisher, file, options) in Steps)
            yield return Importer.Run(Publishers.Named(publisher), Path.Combine(figures, file), dataFolder, options, progress);
    }

    private static ImportOptions Bars(string symbol, string market, BarLength resolution) =>
        new() { Symbol = symbol, Market = market, Resolution = resolution, From = BarsFrom, Until = BarsUntil };

    private static ImportOptions Series() => new() { From = SeriesFrom };
}
