using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Importing.Tests;

/// <summary>Every file of the market figures beside the repository: nothing refused, no row lost, no figure changed.</summary>
[TestFixture]
public sealed class MarketFolderTests
{
    private static readonly Dictionary<string, string> Surface = new()
    {
        ["atm_1w"] = "USDJPYV1W",
        ["atm_1m"] = "USDJPYV1M",
        ["atm_3m"] = "USDJPYV3M",
        ["rr25_1m"] = "USDJPY25R1M",
        ["bf25_1m"] = "USDJPY25B1M",
        ["forward_points_1m"] = "USDJPY1M",
    };

    private string _folder = null!;

    [SetUp]
    public void MakeFolder()
    {
        Assume.That(Repository.SharedMarket, Does.Exist, "needs ../shared/market, which is not here");
        _folder = Directory.CreateTempSubdirectory("yenvalve-market-").FullName;
    }

    [TearDown]
    public void RemoveFolder()
    {
        if (_folder != null) Directory.Delete(_folder, true);
    }

    private static IEnumerable<TestCaseData> Files()
    {
        yield return Of("bars", "btcusdt_1h.csv", new ImportOptions(), 6);
        yield return Of("bars", "btcusdt_1d.csv", new ImportOptions { Resolution = BarLength.Daily }, 6);
        yield return Of("fx-bars", "usdjpy_1h.csv", new ImportOptions { Symbol = "USDJPY", Market = "oanda" }, 5);
        yield return Of("yen-close", "usdjpy_1d_nyclose.csv", new ImportOptions(), 5);
        yield return Of("mof", "jgb_par_yields.csv", new ImportOptions(), 16);
        yield return Of("mof", "publisher/jgbcme_all.csv", new ImportOptions(), 16);
        yield return Of("cboe-vix", "vix_cboe_1990_2026.csv", new ImportOptions(), 5);
        yield return Of("move", "move_1988_2026.csv", new ImportOptions(), 2);
        yield return Of("dxy", "dxy_1990_2026.csv", new ImportOptions(), 2);
        yield return Of("nyfed-sofr", "sofr.csv", new ImportOptions(), 2);
        yield return Of("nyfed-effr", "effr.csv", new ImportOptions(), 2);
        yield return Of("cftc", "cftc_cot_jpy_legacy.csv", new ImportOptions(), 7);
        yield return Of("vendor-yenvol", "usdjpy_surface_2006_2025.csv.gz", new ImportOptions { Columns = Surface }, 0);
        yield return Of("binance", "publisher/BTCUSDT-1m-2024-08-04.csv.gz", new ImportOptions { Resolution = BarLength.Minute }, 0);
        yield return Of("binance", "publisher/BTCUSDT-1m-2024-08-05.csv.gz", new ImportOptions { Resolution = BarLength.Minute }, 0);
        yield return Of("binance", "publisher/BTCUSDT-1m-2025-10-10.csv.gz", new ImportOptions { Resolution = BarLength.Minute }, 0);
        foreach (var month in new[] { "2020-03", "2021-05", "2022-06", "2022-11", "2024-08", "2025-10" })
            yield return Of("bars", $"minute/btcusdt_1m_{month}.csv.gz", new ImportOptions { Resolution = BarLength.Minute }, 0);
        yield return Of("vendor-liquidations", "btc_liq_binance_4h.csv", new ImportOptions
        {
            Symbol = "BTC-4H",
            Bar = TimeSpan.FromHours(4),
            Venue = "Binance",
            Columns = new Dictionary<string, string> { ["long_usd"] = "long_usd", ["short_usd"] = "short_usd" },
        }, 0);
        yield return Of("vendor-perpetual", "btcusdt_perp_funding_8h_binance.csv", new ImportOptions
        {
            Symbol = "BTC-8H",
            Bar = TimeSpan.FromHours(8),
            Columns = new Dictionary<string, string> { ["funding_rate_8h"] = "rate" },
        }, 0);
        yield return Of("vendor-perpetual", "btcusdt_1h_taker.csv", new ImportOptions
        {
            Symbol = "BTC-1H",
            Bar = TimeSpan.FromHours(1),
            Columns = new Dictionary<string, string> { ["taker_buy_share"] = "taker_buy_base/volume" },
        }, 0);
        yield return Of("vendor-perpetual", "btc_derivs_coinglass_1d.csv", new ImportOptions
        {
            Symbol = "BTC-1D",
            Columns = new Dictionary<string, string> { ["open_interest_usd"] = "oi_usd_all_exch_close", ["funding_rate_8h"] = "funding_oiw_pct_8h_close*0.01" },
        }, 0);

        static TestCaseData Of(string publisher, string file, ImportOptions options, int figures) =>
            new TestCaseData(publisher, file, options, figures).SetName($"{{m}}({publisher} {file})");
    }

    [TestCaseSource(nameof(Files))]
    public void ImportsWhole(string publisher, string file, ImportOptions options, int figures)
    {
        var source = Path.Combine(Repository.SharedMarket, file);
        var lines = CsvReader.Read(source).Where(line => line[0].Length > 0 && char.IsAsciiDigit(line[0][0])).ToList();
        var report = Importer.Run(Publishers.Named(publisher), source, _folder, options);
        Assert.That(report.Issues, Is.Empty);
        Assert.That(report.Series.Sum(s => s.Stored), Is.EqualTo(lines.Count(line => Holds(line, options))));

        var again = Importer.Run(Publishers.Named(publisher), source, _folder, options);
        Assert.That(again.Series.Sum(s => s.Added), Is.Zero, "importing again changes nothing");
        if (figures > 0) AssertSameFigures(lines, report.Series.Single().Path, figures);
    }

    [Test]
    public void TakesTheVolatilityAndRiskReversalOfAVendorWithManyGaps()
    {
        var options = new ImportOptions { Columns = new Dictionary<string, string> { ["atm_1m"] = "atm_iv_1m", ["rr25_1m"] = "rr25_1m" } };
        var source = Path.Combine(Repository.SharedMarket, "usdjpy_1m_iv_rr.csv");
        var held = CsvReader.Read(source).Skip(1).Count(line => line[1].Length > 0 || line[3].Length > 0);
        var report = Importer.Run(Publishers.Named("vendor-yenvol"), source, _folder, options);
        Assert.That(report.Issues, Is.Empty);
        Assert.That(report.Series.Single().Stored, Is.EqualTo(held));
    }

    [TestCase("boj", "boj_mpm.csv")]
    [TestCase("mof-interventions", "mof_interventions.csv")]
    public void TakesPolicyEvents(string publisher, string file)
    {
        var report = Importer.Run(Publishers.Named(publisher), Path.Combine(Repository.SharedMarket, file), _folder, new ImportOptions());
        Assert.That(report.Issues, Is.Empty);
        Assert.That(report.Series.Single().Stored, Is.GreaterThan(0));
    }

    [Test]
    public void TakesBothTreasuryYields()
    {
        var source = Path.Combine(Repository.SharedMarket, "ust_2y10y_1990_2026.csv");
        var report = Importer.Run(Publishers.Named("ust"), source, _folder, new ImportOptions());
        Assert.That(report.Issues, Is.Empty);
        Assert.That(report.Series.Select(s => s.Stored), Is.All.EqualTo(CsvReader.Read(source).Count() - 1));
    }

    // A row whose mapped cells are all blank, or a share of nothing, holds no figure.
    private static bool Holds(CsvLine line, ImportOptions options) => options.Columns.Count == 0 || options.Columns.Values.Any(column => column switch
    {
        "taker_buy_base/volume" => line[1] != "0",
        "oi_usd_all_exch_close" => line[5].Length > 0,
        "funding_oiw_pct_8h_close*0.01" => line[6].Length > 0,
        _ => true,
    });

    private void AssertSameFigures(List<CsvLine> lines, string path, int figures)
    {
        var entry = path.EndsWith(".zip", StringComparison.Ordinal) ? Path.GetFileNameWithoutExtension(path).Replace("_trade", "") + ".csv" : null;
        var stored = new StoredSeries(_folder, new ImportTarget(path, entry)).Rows.Where(row => char.IsAsciiDigit(row[0])).ToList();
        Assert.That(stored, Has.Count.EqualTo(lines.Count));
        for (var i = 0; i < lines.Count; i++)
        {
            var cells = stored[i].Split(',');
            for (var figure = 1; figure < figures; figure++)
            {
                var expected = lines[i][figure];
                if (expected is "" or "-") Assert.That(cells[figure], Is.Empty);
                else Assert.That(decimal.Parse(cells[figure]), Is.EqualTo(decimal.Parse(expected, System.Globalization.NumberStyles.Float)), $"{path} {lines[i].Text}");
            }
        }
    }
}
