using NUnit.Framework;
using YenValve.Engine.Feed;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Feed;

[TestFixture]
public class MarketDataCacheTests
{
    private static readonly BarLayout Trades = new(false, false, false);

    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData();

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void ATradeFileBecomesColumns()
    {
        _data.WithHours(["20240301 00:00,1.5,2,1,1.75,100", "20240301 01:00,1.75,3,1.5,2.50,7"]);
        var table = new MarketDataCache().Bars(_data.HourFile, Trades)!;
        Assert.That(table.Count, Is.EqualTo(2));
        Assert.That(new DateTime(table.Times[1]), Is.EqualTo(new DateTime(2024, 3, 1, 1, 0, 0)));
        Assert.That(table.First[5..10], Is.EqualTo(new[] { 1.75m, 3m, 1.5m, 2.5m, 7m }));
        Assert.That(table.IsSorted, Is.True);
    }

    [Test]
    public void AQuoteFileHasBothSides()
    {
        var path = Path.Combine(_data.Folder, "forex", "oanda", "hour", "usdjpy.zip");
        TestData.Zip(path, "usdjpy.csv", ["20240301 00:00,150.1,150.3,150.0,150.2,0,150.2,150.4,150.1,150.3,0"]);
        var table = new MarketDataCache().Bars(path, new BarLayout(true, false, false))!;
        Assert.That(table.First, Is.EqualTo(new[] { 150.1m, 150.3m, 150.0m, 150.2m, 0m }));
        Assert.That(table.Second, Is.EqualTo(new[] { 150.2m, 150.4m, 150.1m, 150.3m, 0m }));
    }

    [Test]
    public void EquityPricesAreScaledAndVolumesAreNot()
    {
        var path = Path.Combine(_data.Folder, "equity", "usa", "daily", "spy.zip");
        TestData.Zip(path, "spy.csv", ["20240301 00:00,5089800,5130000,5083000,5124900,76610000"]);
        var table = new MarketDataCache().Bars(path, new BarLayout(false, false, true))!;
        Assert.That(table.First, Is.EqualTo(new[] { 508.98m, 513m, 508.3m, 512.49m, 76610000m }));
    }

    [Test]
    public void ItTellsWhichFilesWereRead()
    {
        _data.WithHours(["20240301 00:00,1.5,2,1,1.75,100"]);
        var text = _data.Text("alternative/rows.csv", "2024-03-01,1\n");
        var cache = new MarketDataCache();
        cache.Bars(_data.HourFile + "#btcusdt.csv", Trades);
        cache.Text(text);
        cache.Text(text + ".missing");

        Assert.That(cache.Files, Is.EquivalentTo(new[] { _data.HourFile, text }));
    }

    [Test]
    public void AMissingFileIsNoData() => Assert.That(new MarketDataCache().Bars(_data.HourFile, Trades), Is.Null);

    [Test]
    public void AnUnreadableZipIsNamed()
    {
        _data.Text("crypto/binance/hour/btcusdt_trade.zip", "this is no zip");
        var error = Assert.Throws<MarketDataException>(() => new MarketDataCache().Bars(_data.HourFile, Trades));
        Assert.That(error!.Message, Does.StartWith(_data.HourFile + ": not a readable zip file"));
    }

    [Test]
    public void AFileIsParsedOnceUntilItChanges()
    {
        var cache = new MarketDataCache();
        _data.WithHours(TestData.Hours(new DateTime(2024, 3, 1), 3));
        var first = cache.Bars(_data.HourFile, Trades);
        Assert.That(cache.Bars(_data.HourFile, Trades), Is.SameAs(first));

        _data.WithHours(TestData.Hours(new DateTime(2024, 3, 1), 50));
        Assert.That(cache.Bars(_data.HourFile, Trades)!.Count, Is.EqualTo(50));
    }

    [Test]
    public void WhatIsReadAheadIsHandedOver()
    {
        var cache = new MarketDataCache();
        _data.WithHours(TestData.Hours(new DateTime(2024, 3, 1), 3));
        cache.ReadAhead(_data.HourFile, Trades);
        var first = cache.Bars(_data.HourFile, Trades);
        Assert.That(first!.Count, Is.EqualTo(3));
        Assert.That(cache.Bars(_data.HourFile, Trades), Is.SameAs(first));
    }

    [Test]
    public void AFileThatIsReadAheadIsNamedWhereItIsAskedFor()
    {
        var cache = new MarketDataCache();
        _data.Text("crypto/binance/hour/btcusdt_trade.zip", "this is no zip");
        cache.ReadAhead(_data.HourFile, Trades);
        var error = Assert.Throws<MarketDataException>(() => cache.Bars(_data.HourFile, Trades));
        Assert.That(error!.Message, Does.StartWith(_data.HourFile + ": not a readable zip file"));
    }

    [Test]
    public void ManyThreadsGetTheSameRows()
    {
        var cache = new MarketDataCache();
        _data.WithHours(TestData.Hours(new DateTime(2024, 3, 1), 500));
        var counts = Enumerable.Range(0, 64).AsParallel().Select(_ => cache.Bars(_data.HourFile, Trades)!.Count).ToList();
        Assert.That(counts, Is.All.EqualTo(500));
    }

    [Test]
    public void AnEntryOfAZipIsReadAsText()
    {
        var path = Path.Combine(_data.Folder, "alternative", "rows.zip");
        TestData.Zip(path, "second.csv", ["a", "b"]);
        Assert.That(new MarketDataCache().Text(path + "#second.csv")!.Lines, Is.EqualTo(new[] { "a", "b" }));
        Assert.That(new MarketDataCache().Text(path + "#third.csv"), Is.Null);
    }
}
