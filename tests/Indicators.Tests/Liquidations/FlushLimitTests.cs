using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

/// <summary>Where each sign of a flush begins, on prices and figures that are easily reckoned: 90,000 and 90,100 by turns, interest of ten billion, funding of a basis point.</summary>
[TestFixture]
public sealed class FlushLimitTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    private LiquidationCascade _cascade = null!;
    private FlushExhaustion _flush = null!;
    private DateTime _now;

    [SetUp]
    public void Warm()
    {
        _cascade = new LiquidationCascade("c", 10);
        _flush = new FlushExhaustion("f", _cascade, period: 48);
        _now = Start;
        for (var i = 0; i < 400; i++) Hour(90_000 + (100 * (i % 2)), 1e6 + i, 1e10 + (i % 7), 1e-4 + (i % 5 * 1e-9), 1e-4);
    }

    [Test]
    public void AQuarterOfTheFallIsRegained()
    {
        // From the highest of the day before, 90,110, to 83,990: a quarter is 1,530. A deeper low counts from itself.
        Hour(84_000, 4e7, low: 83_990);
        Assert.That((_cascade.IsCascade, _flush.PriceRegained), Is.EqualTo((true, false)));
        Hour(85_519);
        Assert.That(_flush.PriceRegained, Is.False);
        Hour(85_520);
        Assert.That(_flush.PriceRegained, Is.True);
        Hour(82_000, low: 80_000);
        Assert.That(_flush.PriceRegained, Is.False);
        Hour(82_527);
        Assert.That(_flush.PriceRegained, Is.False, "80,000 and a quarter of 10,110");
        Hour(82_528);
        Assert.That(_flush.PriceRegained, Is.True);
    }

    [Test]
    public void ACascadeThatGoesOnKeepsItsHighALaterOneHasItsOwn()
    {
        Hour(84_000, 4e7, low: 83_990);
        Hour(76_000, 9e7, low: 75_990);
        Assert.That(_cascade.IsCascade, Is.True);
        Hour(79_519);
        Assert.That(_flush.PriceRegained, Is.False);
        Hour(79_520);
        Assert.That(_flush.PriceRegained, Is.True, "75,990 and a quarter of 14,120");
        for (var i = 0; i < 26; i++) Hour(79_500 + (100 * (i % 2)));
        Hour(70_000, 4e8, low: 69_990);
        Assert.That(_cascade.IsCascade, Is.True);
        Hour(72_394);
        Assert.That(_flush.PriceRegained, Is.False);
        Hour(72_395);
        Assert.That(_flush.PriceRegained, Is.True, "69,990 and a quarter of what lies between it and 79,610");
    }

    [TestCase(0.9199, true)]
    [TestCase(0.9699, true)]
    [TestCase(0.9701, false)]
    public void InterestHasFallenByThreeDeviations(double part, bool flushed)
    {
        // What is usual is no change at all, so that a deviation is its floor of one percent.
        Hour(90_000, interest: part * 1e10);
        Assert.That(_flush.InterestFlushed, Is.EqualTo(flushed));
    }

    [TestCase(0.0, true)]
    [TestCase(-1e-5, true)]
    [TestCase(1e-9, true)]
    [TestCase(1e-8, false)]
    public void FundingThatLongsNoLongerPayIsReset(double funding, bool reset)
    {
        // A deviation is its floor of half a basis point: from a basis point and two billionths two of them reach to two billionths.
        Hour(90_000, funding: funding);
        Assert.That(_flush.FundingReset, Is.EqualTo(reset));
    }

    [TestCase(-6e-4, -5e-4, true)]
    [TestCase(-6e-4, -4.9e-4, false)]
    [TestCase(-6e-4, -6e-4, false)]
    [TestCase(-6e-4, -7e-4, false)]
    public void ABasisRecoversWhileItIsDeepAndNarrows(double before, double now, bool recovers)
    {
        Hour(90_000, basis: before);
        Assert.That(_flush.BasisRecovers, Is.False);
        Hour(90_000, basis: now);
        Assert.That(_flush.BasisRecovers, Is.EqualTo(recovers));
    }

    [Test]
    public void AHoleIsNoNarrowing()
    {
        Hour(90_000, basis: -6e-4);
        _now = _now.AddHours(2);
        Hour(90_000, basis: -5.5e-4);
        Assert.That(_flush.BasisRecovers, Is.False, "three hours later");
        Hour(90_000, basis: -5.2e-4);
        Assert.That(_flush.BasisRecovers, Is.True);
    }

    [Test]
    public void ADayAfterTheCascadeIsTheLastOfIt()
    {
        Hour(84_000, 4e7, low: 83_990);
        for (var i = 1; i <= 25; i++)
        {
            Hour(87_000 + (i % 2), interest: 8.9e9 - i, funding: -1e-4 - (i * 1e-9), basis: -2e-3 + (i * 1e-6));
            Assert.That(_flush.IsExhausted, Is.EqualTo(i is >= 2 and <= 23), $"{i} hours after it");
        }
    }

    [Test]
    public void AResetForgetsEverySign()
    {
        Hour(84_000, 4e7, low: 83_990);
        for (var i = 0; i < 3; i++) Hour(87_000 + i, interest: 8.9e9, funding: -1e-4, basis: -2e-3 + (i * 1e-4));
        Assert.That(_flush.Score, Is.GreaterThanOrEqualTo(4));
        _flush.Reset();
        Assert.That(new[] { _flush.InterestFlushed, _flush.FundingReset, _flush.BasisRecovers, _flush.LiquidationsFaded, _flush.ExcitationGone, _flush.PriceRegained, _flush.IsExhausted }, Is.All.False);
        _flush.Update(Feeds.Perpetual(_now, 8.9e9, -1e-5, -1.5e-3));
        Assert.That((_flush.BasisRecovers, _flush.InterestFlushed, _flush.PriceRegained), Is.EqualTo((false, false, false)), "nothing to compare with");
        Assert.That(() => new FlushExhaustion("f", _cascade, period: 47), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(3e7, 1e7, true)]
    [TestCase(3e7, 1.01e7, false)]
    public void ThreeQuartersLongsAreEnough(double longs, double shorts, bool cascades)
    {
        _cascade.Observe(Feeds.Bar(_now, 90_000, 84_000, 84_000));
        _cascade.Update(Feeds.Forced(_now, longs, shorts));
        Assert.That(_cascade.IsCascade, Is.EqualTo(cascades));
    }

    [Test]
    public void AReturnAcrossAHoleIsNotAnHours()
    {
        _now = _now.AddHours(1);
        _cascade.Observe(Feeds.Bar(_now, 90_000, 84_000, 84_000));
        _cascade.Update(Feeds.Forced(_now, 4e7, 0));
        Assert.That((_cascade.IsCascade, _cascade.Burst > 4.0), Is.EqualTo((false, true)));
        Assert.That(() => new LiquidationCascade("c", 4), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AResetCascadeKnowsNothing()
    {
        Hour(84_000, 4e7, low: 83_990);
        Hour(84_000);
        _cascade.Reset();
        Assert.That((_cascade.IsReady, _cascade.IsCascade, _cascade.LastCascade, _cascade.QuietHours, _cascade.LastTime), Is.EqualTo((false, false, (DateTime?)null, 0, default(DateTime))));
        Assert.That((_cascade.Burst, _cascade.LongShare), Is.EqualTo((double.NaN, double.NaN)));
        _cascade.Update(Feeds.Forced(_now, 1e6, 1e5));
        Assert.That((_cascade.Burst, _cascade.QuietHours), Is.EqualTo((double.NaN, 0)), "no history, and the only hour is the largest");
        Assert.That(_cascade.LongShare, Is.EqualTo(1 / 1.1).Within(1e-12));
    }

    private void Hour(double close, double? longs = null, double interest = 1e10, double funding = 1e-4, double basis = 1e-4, double? low = null)
    {
        // Figures that repeat the last tell nothing: each hour has its own.
        var bar = Feeds.Bar(_now, close + 10, low ?? close - 10, close);
        _cascade.Observe(bar);
        _cascade.Update(Feeds.Forced(_now, longs ?? (1e6 + _now.Hour + (_now.Day * 100)), 1e5));
        _flush.Observe(bar);
        _flush.Update(Feeds.Perpetual(_now, interest, funding, basis));
        _now = _now.AddHours(1);
    }
}
