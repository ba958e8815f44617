namespace YenValve.Importing;

/// <summary>
/// The recipe of a data folder for research: the bundled sample, and beside it the series that come from vendors and so never enter the repository:
/// USD/JPY implied volatility above all, positioning, dollar rates, interventions, leverage in perpetual futures, and minute bars of some months.
/// </summary>
public static class VendorSample
{
    // The surface ends here; from the next day there is the one-month volatility of another vendor, whose risk reversals are quoted otherwise and are not taken.
    private static readonly DateTime SurfaceUntil = new(2025, 7, 31);

    /// <summary>What is imported beside the bundled sample, in order.</summary>
    public static IReadOnlyList<(string Publisher, string File, ImportOptions Options)> Steps { get; } =
    [
        ("vendor-yenvol", "usdjpy_surface_2006_2025.csv.gz", new ImportOptions { Until = SurfaceUntil, Columns = Columns("atm_1w=USDJPYV1W", "atm_1m=USDJPYV1M", "atm_3m=USDJPYV3M", "rr25_1m=USDJPY25R1M", "bf25_1m=USDJPY25B1M", "forward_points_1m=USDJPY1M") }),
        ("vendor-yenvol", "usdjpy_1m_iv_rr.csv", new ImportOptions { From = SurfaceUntil.AddDays(1), Columns = Columns("atm_1m=atm_iv_1m") }),
        ("cftc", "cftc_cot_jpy_legacy.csv", new ImportOptions()),
        ("nyfed-sofr", "sofr.csv", new ImportOptions()),
        ("move", "move_1988_2026.csv", new ImportOptions()),
        ("mof-interventions", "mof_interventions.csv", new ImportOptions()),
        ("vendor-liquidations", "btc_liq_binance_4h.csv", new ImportOptions { Symbol = "BTC", Bar = TimeSpan.FromHours(4), Venue = "Binance", Columns = Columns("long_usd=long_usd", "short_usd=short_usd") }),
        ("vendor-perpetual", "btc_derivs_coinglass_1d.csv", new ImportOptions { Symbol = "BTC", Columns = Columns("open_interest_usd=oi_usd_all_exch_close", "funding_rate_8h=funding_oiw_pct_8h_close*0.01") }),
        .. Months("2020-03", "2021-05", "2022-06", "2022-11", "2024-08", "2025-10"),
    ];

    /// <summary>Builds the bundled sample and then the vendors' series from one folder into another.</summary>
    public static IEnumerable<ImportReport> Build(string figures, string dataFolder, IProgress<double>? progress = null)
    {
        foreach (var report in BundledSample.Build(figures, dataFolder, progress)) yield return report;
        foreach (var (publisher, file, options) in Steps)
            yield return Importer.Run(Publishers.Named(publisher), Path.Combine(figures, file), dataFolder, options, progress);
    }

    private static IEnumerable<(string Publisher, string File, ImportOptions Options)> Months(params string[] months) =>
        months.Select(month => ("bars", $"minute/btcusdt_1m_{month}.csv.gz", new ImportOptions { Resolution = BarLength.Minute }));

    private static Dictionary<string, string> Columns(params string[] pairs) =>
        pairs.Select(pair => pair.Split('=')).ToDictionary(pair => pair[0], pair => pair[1]);
}
