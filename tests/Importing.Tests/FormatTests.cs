using NodaTime;
using NUnit.Framework;

namespace YenValve.Importing.Tests;

/// <summary>Rows of publishers' own formats and what is stored for them.</summary>
[TestFixture]
public sealed class FormatTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-format-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [TestCase("R8.1.20", "2026-01-20", TestName = "Reiwa")]
    [TestCase("R1.5.7", "2019-05-07", TestName = "The first year of Reiwa")]
    [TestCase("H31.4.26", "2019-04-26", TestName = "The last of Heisei")]
    [TestCase("S63.12.28", "1988-12-28", TestName = "Showa")]
    public void MofJapaneseDates(string era, string iso) =>
        Assert.That(Stored("mof", $"基準日,1年\n{era},{string.Join(',', Enumerable.Repeat("1.5", 15))}\n", "alternative/mof/jgb_par_yields.csv").Last(), Does.StartWith(iso + ",1.5,"));

    [TestCase("1722816000000", TestName = "Milliseconds, until 2024")]
    [TestCase("1722816000000000", TestName = "Microseconds, from 2025")]
    public void BinanceOpenTimes(string stamp)
    {
        var file = $"{stamp},58161.00000000,58210.11000000,58118.00000000,58208.01000000,33.50919000,1722816059999,1948901.25753000,2287,18.93406000,1101200.88893950,0\n";
        Import("binance", file, new ImportOptions());
        Assert.That(new StoredSeries(_folder, new ImportTarget("crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv")).Rows,
            Is.EqualTo(new[] { "20240805 00:00,58161,58210.11,58118,58208.01,33.50919" }));
    }

    [TestCase("20240804 190000;149.5;149.9;149.2;149.3;0\n", "Etc/GMT+5", TestName = "HistData: New York standard time all year")]
    [TestCase("2024.08.05\t03:00:00\t149.5\t149.9\t149.2\t149.3\t1\n", "Europe/Athens", TestName = "MetaTrader: the broker's clock")]
    public void PlatformClocks(string file, string zone)
    {
        var options = new ImportOptions { Symbol = "USDJPY", Market = "oanda", Zone = DateTimeZoneProviders.Tzdb[zone] };
        Import("platform", file, options);
        Assert.That(new StoredSeries(_folder, new ImportTarget("forex/oanda/hour/usdjpy.zip", "usdjpy.csv")).Rows.Single(), Does.StartWith("20240805 00:00,149.5,149.9,149.2,149.3,0,"));
    }

    [Test]
    public void MinuteBarsGoIntoOneZipADayInOrderOfTime()
    {
        Import("bars", "time,o,h,l,c,v\n2024-08-05T10:00:00Z,1,1,1,1,1\n2024-08-05T00:02:00Z,1,1,1,1,1\n2024-08-06T00:00:00Z,1,1,1,1,1\n", new ImportOptions { Resolution = BarLength.Minute });
        var rows = new StoredSeries(_folder, new ImportTarget("crypto/binance/minute/btcusdt/20240805_trade.zip", "20240805_btcusdt_minute_trade.csv")).Rows;
        Assert.That(rows, Is.EqualTo(new[] { "120000,1,1,1,1,1", "36000000,1,1,1,1,1" }));
    }

    [Test]
    public void FredNamesItsSeriesInTheHeader()
    {
        Assert.That(Stored("fred", "observation_date,DGS10\n2024-07-03,4.36\n2024-07-04,.\n", "alternative/ust/10y.csv"), Is.EqualTo(new[] { "date,yield", "2024-07-03,4.36" }));
        Assert.That(Stored("fred", "DATE,WALCL\n2024-07-03,7221963\n", "alternative/fred/walcl.csv").Last(), Is.EqualTo("2024-07-03,7221963"));
    }

    [Test]
    public void CftcsOwnFileIsFilteredForTheYen()
    {
        const string Header = "\"Market and Exchange Names\",\"As of Date in Form YYMMDD\",\"As of Date in Form YYYY-MM-DD\",\"CFTC Contract Market Code\"\n";
        const string Euro = "\"EURO FX - CHICAGO MERCANTILE EXCHANGE\",240806,2024-08-06,\"099741\",CME ,0,099,1,1,1,1,1,1,1,1,1,1\n";
        const string Yen = "\"JAPANESE YEN - CHICAGO MERCANTILE EXCHANGE\",240806,2024-08-06,\"097741\",CME ,0,097,  329853, 85246, 96600, 3000, 200000,190000, 288246, 289600,41607,40253\n";
        Assert.That(Stored("cftc", Header + Euro + Yen, "alternative/cftc/jpy_legacy.csv").Skip(1), Is.EqualTo(new[] { "2024-08-06,85246,96600,200000,190000,41607,40253" }));
    }

    [Test]
    public void OfTheMinistrysAuctionCalendarTheSuperLongBondsAreTaken()
    {
        // As the page of February 2019 is copied into a file: cells parted by tabs, dates with commas.
        const string Page = "Auction Date\tIssue\tAuction Announcement\nFeb. 5, 2019\t10-year(353)\tDetail\nFeb. 7, 2019\t30-year(61)\tDetail\n"
            + "Feb. 15, 2019\t10-year Inflation-Indexed Bonds(23)\tDetail\nFeb. 19, 2019\t20-year(167)\tDetail\nFeb. 26, 2019\tLiquidity Enhancement Auction (remaining maturities of 15.5-39 years)\tDetail\n"
            + "Mar. 26, 2019\t40-year(11)\tDetail\nMay 14, 2019\t30-year\tDetail\n";
        Assert.That(Stored("mof-auctions", Page, "alternative/mof/jgb_auctions.csv"), Is.EqualTo(new[]
        {
            "released,event,kind,value,note",
            "2019-01-01 00:00,2019-02-07 03:35,Auction,,30 years",
            "2019-01-01 00:00,2019-02-19 03:35,Auction,,20 years",
            "2019-02-01 00:00,2019-03-26 03:35,Auction,,40 years",
            "2019-04-01 00:00,2019-05-14 03:35,Auction,,30 years",
        }));
        Assert.That(Import("mof-auctions", "date,issue\n2019-02-30,20-year\n", new ImportOptions()).Issues.Single().ToString(), Does.Contain("in.csv:2: not a date ('2019-02-30')"));
    }

    [Test]
    public void AVendorsColumnThatIsNotThereIsNamed()
    {
        var options = new ImportOptions { Columns = new Dictionary<string, string> { ["atm_1m"] = "PX_LAST" } };
        Assert.That(() => Import("vendor-yenvol", "Date,PX_MID\n2024-08-05,15.61\n", options), Throws.ArgumentException.With.Message.Contains("PX_LAST").And.Message.Contains("PX_MID"));
    }

    [Test]
    public void AVendorsImpossibleFigureIsRefused()
    {
        var options = new ImportOptions { Columns = new Dictionary<string, string> { ["atm_1m"] = "PX_LAST" } };
        var report = Import("vendor-yenvol", "Date,PX_LAST\n2024-08-05,15.61\n2024-08-06,-1\n", options);
        Assert.That(report.Issues.Single().ToString(), Does.Contain("in.csv:3: not possible as atm_1m ('-1')"));
    }

    private string[] Stored(string publisher, string text, string path)
    {
        Assert.That(Import(publisher, text, new ImportOptions()).Issues, Is.Empty);
        return File.ReadAllLines(Path.Combine(_folder, path));
    }

    private ImportReport Import(string publisher, string text, ImportOptions options)
    {
        var file = Path.Combine(_folder, "in.csv");
        File.WriteAllText(file, text);
        return Importer.Run(Publishers.Named(publisher), file, _folder, options);
    }
}
