using NUnit.Framework;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Indicators;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class YieldSentinelTests
{
    private static readonly Symbol Bond = Symbol.Create("JGB40", SecurityType.Base, Market.USA);

    [Test]
    public void TheMinistrysYieldCrossedOnTheTwentiethOfJanuary()
    {
        var sentinel = new YieldSentinel("mof", YieldSource.MofConstantMaturity);
        var changes = new List<string>();
        foreach (var curve in Curves.History())
        {
            var before = sentinel.IsOn;
            sentinel.Update(curve);
            if (sentinel.IsOn != before) changes.Add(FormattableString.Invariant($"{curve.TradeDate:yyyy-MM-dd} {(sentinel.IsOn ? "on" : "off")} {sentinel.Level:0.000}"));
            Assert.That((double)sentinel.Current.Value, Is.EqualTo(sentinel.IsOn ? 1 : 0));
            if (curve.TradeDate == January.Twentieth) Assert.That(sentinel.CrossedAt, Is.EqualTo(new DateTime(2026, 1, 21, 0, 30, 0)), "when it was published");
        }

        Assert.That(changes, Is.EqualTo(new[] { "2026-01-20 on 3.901", "2026-02-12 off 3.491", "2026-03-30 on 3.802" }));
    }

    [Test]
    public void AHoleInAnotherMaturityDoesNotHideTheCrossing()
    {
        var sentinel = new YieldSentinel("mof", YieldSource.MofConstantMaturity);
        foreach (var curve in January.HistoryTo(new DateTime(2026, 1, 14), 80)) sentinel.Update(curve);
        var before = January.YieldsOf(Curves.History().Single(c => c.TradeDate == new DateTime(2026, 1, 14)));
        sentinel.Update(Curves.Of(new DateTime(2026, 1, 15), before.Select((y, k) => k == 13 ? null : (double?)(y + 0.5))));
        Assert.That(sentinel.IsOn, Is.True);
        sentinel.Update(Curves.Of(new DateTime(2026, 1, 16), before.Select(_ => (double?)null)));
        Assert.That(sentinel.IsOn, Is.True);
    }

    [Test]
    public void AtFourPerCentTheMinistrysYieldSaidNothingInJanuary()
    {
        var sentinel = new YieldSentinel("four", YieldSource.MofConstantMaturity, 4.0);
        foreach (var curve in January.HistoryTo(new DateTime(2026, 5, 17), 120)) sentinel.Update(curve);
        Assert.That(sentinel.IsOn, Is.False);
        Assert.That(sentinel.CrossedAt, Is.Null);
        sentinel.Update(Curves.History().Single(c => c.TradeDate == new DateTime(2026, 5, 18)));
        Assert.That(sentinel.Level, Is.EqualTo(4.006), "the first at four");
    }

    [Test]
    public void TheTradedBondCrossedItsOwnLine()
    {
        var sentinel = new YieldSentinel("traded", YieldSource.OnTheRun);
        foreach (var curve in January.HistoryTo(new DateTime(2026, 1, 19), 80)) sentinel.Update(curve);
        Assert.That(sentinel.IsReady, Is.False, "no bond seen");
        sentinel.Update(Traded(19, 3.98m));
        Assert.That(sentinel.IsReady, Is.True);
        sentinel.Update(Traded(20, 4.215m));
        Assert.That(sentinel.Threshold, Is.EqualTo(4.0));
        Assert.That(sentinel.IsOn, Is.True, "the shock of the nineteenth gives it force");
        sentinel.Update(Traded(21, 3.751m));
        Assert.That(sentinel.IsOn, Is.True, "less than a quarter of a point below");
        sentinel.Update(Traded(20, 3.0m));
        Assert.That(sentinel.Level, Is.EqualTo(3.751), "late, left out");
        sentinel.Update(Traded(22, 3.75m));
        Assert.That(sentinel.IsOn, Is.False);
    }

    [Test]
    public void APlainYieldIsNoneOfTheMinistrys()
    {
        var sentinel = new YieldSentinel("mof", YieldSource.MofConstantMaturity);
        sentinel.Update(Traded(19, 3m));
        sentinel.Update(Traded(20, 5m));
        Assert.That(sentinel.Level, Is.NaN);
    }

    [Test]
    public void ShocksCountForFiveCurves()
    {
        var sentinel = new YieldSentinel("traded", YieldSource.OnTheRun);
        foreach (var curve in January.HistoryTo(January.Twentieth, 300)) sentinel.Update(curve);
        var shock = sentinel.RecentShock;
        Assert.That(shock, Is.EqualTo(5.714).Within(0.001));
        var day = January.Twentieth;
        for (var i = 0; i < 4; i++) sentinel.Update(Curves.Of(day = day.AddDays(1), January.On20.Select(y => (double?)(y - 1 - (0.001 * i)))));
        Assert.That(sentinel.RecentShock, Is.EqualTo(shock), "the fifth of five");
        sentinel.Update(Curves.Of(day.AddDays(1), January.On20.Select(y => (double?)(y - 1))));
        Assert.That(sentinel.RecentShock, Is.LessThan(1));
    }

    [Test]
    public void IsReadyExactlyWhenItSaysAndTheSameAfterReset()
    {
        var sentinel = new YieldSentinel("mof", YieldSource.MofConstantMaturity);
        for (var pass = 0; pass < 2; pass++)
        {
            foreach (var (curve, i) in Curves.History().Take(sentinel.WarmUpPeriod).Select((c, i) => (c, i)))
            {
                Assert.That(sentinel.IsReady, Is.False, $"{i}");
                sentinel.Update(curve);
            }

            Assert.That(sentinel.IsReady, Is.True);
            sentinel.Reset();
            Assert.That(sentinel.Level, Is.NaN);
            Assert.That(sentinel.RecentShock, Is.NaN);
        }
    }

    [TestCase(3.9, 4.1, 1.0, true)]
    [TestCase(3.9, 4.0, 1.0, true)]
    [TestCase(3.9, 4.1, 0.99, false)]
    [TestCase(3.9, 4.1, double.NaN, false)]
    [TestCase(4.0, 4.1, 5.0, false)]
    [TestCase(double.NaN, 4.1, 5.0, false)]
    public void OnlyACrossingWithForceCounts(double from, double to, double shock, bool on)
    {
        var latch = new YieldLatch(4.0);
        latch.Update(from, shock);
        Assert.That(latch.Update(to, shock), Is.EqualTo(on));
        Assert.That(latch.IsOn, Is.EqualTo(on));
        Assert.That(latch.Update(double.NaN, shock), Is.False);
        Assert.That(latch.IsOn, Is.EqualTo(on), "an unknown yield calms nobody");
    }

    [Test]
    public void CrossesOnceUntilArmedAgain()
    {
        var latch = new YieldLatch(4.0);
        var crossed = new[] { 3.9, 4.1, 3.8, 4.2, 3.75, 4.0, 4.1 }.Select(y => latch.Update(y, 2)).ToArray();
        Assert.That(crossed, Is.EqualTo(new[] { false, true, false, false, false, true, false }));
    }

    [Test]
    public void RefusesWhatIsNone()
    {
        Assert.That(() => new YieldSentinel("x", (YieldSource)7), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new YieldLatch(double.NaN), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static IndicatorDataPoint Traded(int day, decimal yield) => new(Bond, new DateTime(2026, 1, day, 6, 0, 0), yield);
}
