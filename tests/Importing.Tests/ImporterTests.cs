using System.IO.Compression;
using NUnit.Framework;
using YenValve.Tests;

namespace YenValve.Importing.Tests;

[TestFixture]
public sealed class ImporterTests
{
    private string _folder = null!;

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-import-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public void TakesTheMinistrysOwnFormat()
    {
        var report = Import("mof", "\uFEFFInterest Rate,,,,,,,,,,,,,,,(Unit : %)\r\nDate,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y\r\n"
            + "2024/1/4,-0.025,0.05,0.057,0.132,0.23,0.261,0.352,0.468,0.557,0.649,1.084,1.401,1.574,1.666,-\r\n\r\n");
        Assert.That(report.Issues, Is.Empty);
        Assert.That(Stored("alternative/mof/jgb_par_yields.csv"), Is.EqualTo(new[]
        {
            "date,1Y,2Y,3Y,4Y,5Y,6Y,7Y,8Y,9Y,10Y,15Y,20Y,25Y,30Y,40Y",
            "2024-01-04,-0.025,0.05,0.057,0.132,0.23,0.261,0.352,0.468,0.557,0.649,1.084,1.401,1.574,1.666,",
        }));
    }

    [Test]
    public void WritesLeansBars()
    {
        Import("bars", "time,open,high,low,close,volume,source\n2024-08-05T01:00:00Z,58000.5,58100,57000,57500.25,12.345,x\n");
        Import("fx-bars", "time,open,high,low,close\n2024-08-05T00:00:00Z,145.1,145.3,144.2,144.5\n", new ImportOptions { Symbol = "USDJPY", Market = "oanda" });
        Assert.That(Zipped("crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv"), Is.EqualTo("20240805 01:00,58000.5,58100,57000,57500.25,12.345\n"));
        Assert.That(Zipped("forex/oanda/hour/usdjpy.zip", "usdjpy.csv"), Is.EqualTo("20240805 00:00,145.1,145.3,144.2,144.5,0,145.1,145.3,144.2,144.5,0\n"));
    }

    [Test]
    public void ImportingAgainOrOverlappingChangesNothing()
    {
        const string Header = "DATE,OPEN,HIGH,LOW,CLOSE\n", First = "2024-08-01,16,19,15,18\n", Second = "2024-08-02,20,29,19,23\n";
        Import("cboe-vix", Header + First);
        var before = File.ReadAllBytes(Path.Combine(_folder, "alternative/cboe/vix.csv"));
        var again = Import("cboe-vix", Header + First);
        Assert.That((again.Series[0].Added, again.Series[0].Unchanged), Is.EqualTo((0, 1)));
        Assert.That(File.ReadAllBytes(Path.Combine(_folder, "alternative/cboe/vix.csv")), Is.EqualTo(before));
        var overlap = Import("cboe-vix", Header + First + Second);
        Assert.That((overlap.Series[0].Added, overlap.Series[0].Unchanged, overlap.Series[0].Stored), Is.EqualTo((1, 1, 2)));
    }

    [Test]
    public void AConflictIsReportedAndTheStoredFigureStays()
    {
        Import("nyfed-effr", "Date,Value\n2024-08-01,5.33\n");
        var report = Import("nyfed-effr", "Date,Value\n2024-08-01,5.34\n");
        Assert.That(report.Issues.Single().ToString(), Does.Match(@"in\.csv:2: conflicts with the stored '2024-08-01,5\.33', which stays"));
        Assert.That(Stored("alternative/interest-rate/usa/interest-rate.csv").Last(), Is.EqualTo("2024-08-01,5.33"));
    }

    [TestCase("bars", "2024-08-05T01:00:00Z,100,99,90,95,1", "out of order", TestName = "A high below the open")]
    [TestCase("bars", "2024-08-05T01:00:00Z,100,110,90,-95,1", "'-95'", TestName = "A negative price")]
    [TestCase("bars", "2024-08-05T01:00:00Z,100,110,90,0,1", "'0'", TestName = "A price of nothing")]
    [TestCase("bars", "2024-08-05T01:00:00Z,100,110,90,95,", "not a volume", TestName = "No volume")]
    [TestCase("bars", "2024-08-35,100,110,90,95,1", "'2024-08-35'", TestName = "No time")]
    [TestCase("mof", "2024/13/4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1", "'2024/13/4'", TestName = "A month too many")]
    [TestCase("mof", "2024/1/4,1,1,1,1,1,1,1,1,1,166.6,1,1,1,1,1", "'166.6'", TestName = "A yield without its point")]
    [TestCase("cboe-vix", "2024-08-05,23,65,23,n/a", "n/a", TestName = "No close")]
    public void RefusesWithFileLineAndValue(string publisher, string line, string named)
    {
        var report = Import(publisher, "\n" + line + "\n");
        Assert.That(report.Series, Is.Empty);
        Assert.That(report.Issues.Single().Line, Is.EqualTo(2));
        Assert.That(report.Issues.Single().ToString(), Does.Contain("in.csv:2: ").And.Contain(named));
    }

    [Test]
    public void ReadsCompressedFiles()
    {
        var file = Path.Combine(_folder, "in.csv.gz");
        using (var stream = new GZipStream(File.Create(file), CompressionMode.Compress)) stream.Write("Date,Value\n2024-08-01,5.33\n"u8);
        Assert.That(Importer.Run(Publishers.Named("nyfed-effr"), file, _folder, new ImportOptions()).Series[0].Added, Is.EqualTo(1));
    }

    [TestCase(1)]
    [TestCase(2)]
    public void ReadsTheOneFileOfAZip(int count)
    {
        var file = Path.Combine(_folder, "in.zip");
        using (var zip = ZipFile.Open(file, ZipArchiveMode.Create))
        {
            for (var i = 0; i < count; i++)
            {
                using var stream = zip.CreateEntry($"{i}.csv").Open();
                stream.Write("Date,Value\n2024-08-01,5.33\n"u8);
            }
        }

        int Added() => Importer.Run(Publishers.Named("nyfed-effr"), file, _folder, new ImportOptions()).Series[0].Added;
        if (count == 1) Assert.That(Added(), Is.EqualTo(1));
        else Assert.That(Added, Throws.TypeOf<InvalidDataException>().With.Message.Contains("in.zip"));
    }

    [Test]
    public void KeepsToTheSpan()
    {
        var options = new ImportOptions { From = new DateTime(2024, 8, 2), Until = new DateTime(2024, 8, 3) };
        var report = Import("nyfed-effr", "2024-08-01,1\n2024-08-02,2\n2024-08-03,3\n2024-08-04,4\n", options);
        Assert.That((report.Series[0].First, report.Series[0].Last), Is.EqualTo(("2024-08-02", "2024-08-03")));
    }

    [Test]
    public void AnUnknownPublisherIsNamed() =>
        Assert.That(() => Publishers.Named("nobody"), Throws.ArgumentException.With.Message.Contains("'nobody'").And.Message.Contains("mof"));

    [Test]
    public void RebuildsTheBundledSampleByteForByte()
    {
        Assume.That(Repository.SharedMarket, Does.Exist, "needs ../shared/market, which is not here");
        var reports = BundledSample.Build(Repository.SharedMarket, _folder).ToList();
        Assert.That(reports.SelectMany(r => r.Issues), Is.Empty);
        foreach (var path in reports.SelectMany(r => r.Series).Select(s => s.Path))
            Assert.That(File.ReadAllBytes(Path.Combine(_folder, path)), Is.EqualTo(File.ReadAllBytes(Path.Combine(Repository.Market, path))), path);
    }

    [Test]
    public void TakesTheVendorsSeriesWhole()
    {
        Assume.That(Repository.SharedMarket, Does.Exist, "needs ../shared/market, which is not here");
        var reports = VendorSample.Build(Repository.SharedMarket, _folder).ToList();
        Assert.That(reports.SelectMany(r => r.Issues), Is.Empty);
        Assert.That(Stored("alternative/yenvalve/usdjpy_volatility.csv"), Has.Exactly(1).StartsWith("2025-07-31,").And.Exactly(1).StartsWith("2025-08-01,,"));
    }

    private ImportReport Import(string publisher, string text, ImportOptions? options = null)
    {
        var file = Path.Combine(_folder, "in.csv");
        File.WriteAllText(file, text);
        return Importer.Run(Publishers.Named(publisher), file, _folder, options ?? new ImportOptions());
    }

    private string[] Stored(string path) => File.ReadAllLines(Path.Combine(_folder, path));

    private string Zipped(string path, string entry)
    {
        using var zip = ZipFile.OpenRead(Path.Combine(_folder, path));
        using var reader = new StreamReader(zip.GetEntry(entry)!.Open());
        return reader.ReadToEnd();
    }
}
