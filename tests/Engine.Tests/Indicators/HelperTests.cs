using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data.Market;
using QuantConnect.Indicators;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Indicators;

/// <summary>Helper methods of an algorithm over bars that close at 1, 2, 3 ... from 2024-03-01 00:00 on, one an hour.</summary>
[TestFixture]
public sealed class HelperTests
{
    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 1), 72));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void NamesTellKindSymbolAndResolution()
    {
        string[] names = [];
        Run(atStart: a => names =
        [
            a.SMA(a.Btc, 3).Name,
            a.BB(a.Btc, 20, 1.5m, resolution: Resolution.Daily).Name,
            a.OBV(a.Btc).Name,
            a.Identity(a.Btc).Name,
            a.RSI(a.Btc, 14).Name,
        ]);
        Assert.That(names, Is.EqualTo(new[] { "SMA(3,BTCUSDT_hr)", "BB(20,1.5,BTCUSDT_day)", "OBV(BTCUSDT_hr)", "close(BTCUSDT_hr)", "RSI(14,Wilders,BTCUSDT_hr)" }));
    }

    [Test]
    public void AnIndicatorIsUpdatedBeforeOnData()
    {
        SimpleMovingAverage mean = null!;
        var seen = new List<decimal>();
        Run(a => mean = a.SMA(a.Btc, 3), (_, _) => seen.Add(mean.Current.Value));
        Assert.That(seen.Take(4), Is.EqualTo(new[] { 24m, 24.5m, 25m, 26m }));
    }

    [Test]
    public void AnUnregisteredIndicatorStandsStill()
    {
        SimpleMovingAverage mean = null!;
        Run(a => mean = a.SMA(a.Btc, 1), (a, _) => a.UnregisterIndicator(mean));
        Assert.That(mean.Samples, Is.EqualTo(1));
    }

    [Test]
    public void WarmUpTakesTheBarsBeforeNow()
    {
        var seen = new List<(bool, long, decimal)>();
        Run(a =>
        {
            var mean = new SimpleMovingAverage(4);
            a.WarmUpIndicator(a.Btc, mean, Resolution.Hour);
            seen.Add((mean.IsReady, mean.Samples, mean.Current.Value));
            a.Settings.AutomaticIndicatorWarmUp = true;
            var range = a.ATR(a.Btc, 5);
            seen.Add((range.IsReady, range.Samples, range.Current.Value));
        });
        Assert.That(seen, Is.EqualTo(new[] { (true, 4L, 22.5m), (true, 5L, 0.8m) }), "the first bar of a range has nothing before it");
    }

    [Test]
    public void WarmUpOfAPeriodConsolidates()
    {
        (bool, long, decimal) seen = default;
        Run(a =>
        {
            var mean = new SimpleMovingAverage(3);
            a.WarmUpIndicator(a.Btc, mean, TimeSpan.FromHours(4));
            seen = (mean.IsReady, mean.Samples, mean.Current.Value);
        });
        Assert.That(seen, Is.EqualTo((true, 3L, 20m)), "closes of the bars that end at 16:00, 20:00 and 24:00");
    }

    [Test]
    public void HistoryOfAnIndicatorAndItsParts()
    {
        List<decimal> middle = [];
        List<decimal> upper = [];
        var count = 0;
        Run(a =>
        {
            var history = a.IndicatorHistory(new BollingerBands(3, 2m), a.Btc, 4, Resolution.Hour);
            count = history.Count;
            middle = [.. history["MiddleBand"]!.Select(point => point.Value)];
            upper = [.. history["upper_band"]!.Select(point => point.Value)];
            Assert.That(history["nothing"], Is.Null);
        });
        Assert.That(count, Is.EqualTo(4));
        Assert.That(middle, Is.EqualTo(new[] { 20m, 21m, 22m, 23m }));
        Assert.That(upper[^1], Is.EqualTo(23m + 2m * (decimal)Math.Sqrt(2d / 3d)).Within(1e-9m));
    }

    [Test]
    public void ConsolidatorsCutByCountAndTime()
    {
        var closes = new List<(int Hours, decimal Close)>();
        Run(a =>
        {
            a.Consolidate<TradeBar>(a.Btc, TimeSpan.FromHours(12), bar => closes.Add((12, bar.Close)));
            a.Consolidate(a.Btc, Resolution.Daily, (TradeBar bar) => closes.Add((24, bar.Close)));
        });
        Assert.That(closes.Where(pair => pair.Hours == 12).Select(pair => pair.Close).Take(4), Is.EqualTo(new[] { 24m, 36m, 48m, 60m }));
        Assert.That(closes.Where(pair => pair.Hours == 24).Select(pair => pair.Close).Take(2), Is.EqualTo(new[] { 24m, 48m }));
    }

    [Test]
    public void TooFineAResolutionIsRefused()
    {
        var outcome = new HourPlan { AtStart = a => a.SMA(a.Btc, 3, Resolution.Minute) }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Does.Contain("Unable to create BTCUSDT consolidator because BTCUSDT is registered for Hour data."));
    }

    private void Run(Action<HourAlgorithm> atStart, Action<HourAlgorithm, QuantConnect.Data.Slice>? atData = null)
    {
        var outcome = new HourPlan { AtStart = atStart, AtData = atData }.RunOn(_data);
        Assert.That(outcome.RuntimeError, Is.Null.Or.Empty);
    }
}
