using System.IO.Compression;
using NUnit.Framework;
using YenValve.Engine.Tests.Hosting;
using YenValve.Validation.Truncation;

namespace YenValve.Validation.Tests.Truncation;

/// <summary>Rows that were not public at the cut are not on the disk.</summary>
[TestFixture]
public sealed class TruncatedDataFolderTests
{
    private const string Hours = "crypto/binance/hour/btcusdt_trade.zip";
    private const string Minutes = "crypto/binance/minute/btcusdt/20240302_trade.zip";
    private const string Rows = "alternative/rows.csv";
    private static readonly DateTime Cut = new(2024, 3, 2, 3, 30, 0);

    private TestData _data = null!;

    [SetUp]
    public void MakeData()
    {
        _data = new TestData();
        TestData.Zip(Path.Combine(_data.Folder, Hours), "btcusdt.csv", TestData.Hours(new DateTime(2024, 3, 2), 5));
        TestData.Zip(Path.Combine(_data.Folder, Minutes), "20240302_btcusdt_minute_trade.csv", ["12480000,1,1,1,1,1", "12540000,2,2,2,2,1", "12600000,3,3,3,3,1"]);
        _data.Text(Rows, "date,value\n2024-03-01,1\n2024-03-02,2\n2024-03-03,3\n");
        _data.Text("alternative/note.txt", "as it is");
    }

    [TearDown]
    public void DropData() => _data.Dispose();

    [Test]
    public void ABarIsPublicAtItsEnd() => Assert.That(ReadZip(Hours), Has.Length.EqualTo(3), "the bar from 03:00 ends at 04:00");

    [Test]
    public void AMinuteBarIsPublicAtItsEnd() =>
        Assert.That(ReadZip(Minutes), Is.EqualTo(new[] { "12480000,1,1,1,1,1", "12540000,2,2,2,2,1" }), "they end at 03:29 and 03:30, the third at 03:31");

    [Test]
    public void AFileThatNobodyKnowsIsCutByItsFirstCell() => Assert.That(ReadText(Rows), Is.EqualTo(new[] { "date,value", "2024-03-01,1", "2024-03-02,2" }));

    [Test]
    public void AKnownSeriesIsCutByItsPublication() =>
        Assert.That(ReadText(Rows, day => day.AddDays(1).AddHours(10)), Is.EqualTo(new[] { "date,value" }));

    [Test]
    public void WhatIsNoSeriesStaysWhole()
    {
        using var cut = Make(null);
        Assert.That(File.ReadAllText(Path.Combine(cut.Folder, "alternative/note.txt")), Is.EqualTo("as it is"));
        Assert.That(
            File.ReadAllText(Path.Combine(cut.Folder, "market-hours/market-hours-database.json")),
            Is.EqualTo(File.ReadAllText(Path.Combine(_data.Folder, "market-hours/market-hours-database.json"))));
    }

    [Test]
    public void AFileMayBeLeftWhole()
    {
        using var cut = TruncatedDataFolder.Make(_data.Folder, Rules(null), path => path == Rows ? Cut : null);
        using var zip = ZipFile.OpenRead(Path.Combine(cut.Folder, Hours));
        using var reader = new StreamReader(zip.Entries[0].Open());
        Assert.That(reader.ReadToEnd().TrimEnd().Split('\n'), Has.Length.EqualTo(5));
    }

    [Test]
    public void ItIsGoneAfterwardsAndTheOriginalIsWhole()
    {
        string folder;
        using (var cut = Make(null)) folder = cut.Folder;
        Assert.That(Directory.Exists(folder), Is.False);
        Assert.That(File.ReadAllLines(Path.Combine(_data.Folder, Rows)), Has.Length.EqualTo(4));
    }

    private string[] ReadZip(string path)
    {
        using var cut = Make(null);
        using var zip = ZipFile.OpenRead(Path.Combine(cut.Folder, path));
        using var reader = new StreamReader(zip.Entries.Single().Open());
        return reader.ReadToEnd().TrimEnd().Split('\n');
    }

    private string[] ReadText(string path, Func<DateTime, DateTime>? release = null)
    {
        using var cut = Make(release);
        return File.ReadAllLines(Path.Combine(cut.Folder, path));
    }

    private TruncatedDataFolder Make(Func<DateTime, DateTime>? release) => TruncatedDataFolder.Make(_data.Folder, Rules(release), _ => Cut);

    private ReleaseRules Rules(Func<DateTime, DateTime>? release) =>
        new(_data.Folder, release == null ? new Dictionary<string, Func<DateTime, DateTime>>() : new Dictionary<string, Func<DateTime, DateTime>> { [Rows] = release });
}
