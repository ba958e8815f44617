using NUnit.Framework;
using YenValve.Indicators.Liquidations;

namespace YenValve.Indicators.Tests.Liquidations;

[TestFixture]
public sealed class FlushExhaustionTests
{
    private static readonly DateTime Start = new(2026, 1, 1, 1, 0, 0);

    private LiquidationCascade _cascade = null!;
    private FlushExhaustion _flush = null!;
    private DateTime _now;

    [SetUp]
    public void SetUp()
    {
        _cascade = new LiquidationCascade("c", 10);
        _flush = new FlushExhaustion("f", _cascade, period: 48);
        _now = Start;
        Warm();
    }

    [Test]
    public void AFlushThatHasRunItsCourseIsExhausted()
    {
        Hour(84000, 4e7, 9e9, .0001, -.002);
        Assert.That((_cascade.IsCascade, _flush.Score, _flush.IsExhausted), Is.EqualTo((true, 1, false)), "interest fell 10%, nothing else yet");
        Hour(83000, 1e7, 8.9e9, -.0001, -.001);
        Assert.That((_flush.InterestFlushed, _flush.FundingReset, _flush.BasisRecovers, _flush.LiquidationsFaded), Is.EqualTo((true, true, true, false)));
        Assert.That(_flush.IsExhausted, Is.False, "one quiet hour is not two");
        Hour(86500, 1e6, 8.9e9, -.0001, -.0008);
        Assert.That((_flush.LiquidationsFaded, _flush.PriceRegained, _flush.Score, _flush.IsExhausted), Is.EqualTo((true, true, 5, true)));
        Assert.That((double)_flush.Current.Value, Is.EqualTo(5));
    }

    [Test]
    public void ExhaustionExpiresWithTheCascadeADayLater()
    {
        Hour(84000, 4e7, 9e9, .0001, -.002);
        for (var i = 0; i < 30; i++) Hour(87000, 1e6 + i, 8.9e9, -.0001, -.0015 + (i * 1e-5));
        Assert.That(_flush.IsExhausted, Is.False);
    }

    [Test]
    public void WithoutACascadeThereIsNoExhaustion()
    {
        for (var i = 0; i < 5; i++) Hour(89900, 1e6, 8e9, -.0001, -.002 + (i * 1e-4));
        Assert.That((_flush.InterestFlushed, _flush.FundingReset, _flush.IsExhausted), Is.EqualTo((true, true, false)));
    }

    [Test]
    public void UnknownAndOldFiguresAreNoSigns()
    {
        Hour(84000, 4e7, 9e9, .0001, -.002);
        Hour(83000, 1.1e6, 8.9e9, -.0001, -.001);
        Hour(86500, 1e6, 8.9e9, -.0001, -.0008);
        Assert.That(_flush.IsExhausted);
        _flush.Update(Feeds.Perpetual(_now, null));
        Assert.That((_flush.Score, _flush.InterestFlushed, _flush.IsExhausted), Is.EqualTo((2, false, false)), "liquidations and price are still fresh");
        _flush.Update(Feeds.Perpetual(_now.AddHours(6), null));
        Assert.That(_flush.Score, Is.Zero);
    }

    [Test]
    public void APerpetualThatStandsStillGivesNoSign()
    {
        Hour(84000, 4e7, 9e9, -.0001, -.002);
        Assert.That((_flush.InterestFlushed, _flush.FundingReset), Is.EqualTo((true, true)));
        for (var i = 1; i < 30; i++)
        {
            Hour(84000, 4e7 + i, 9e9, -.0001, -.002);
            Assert.That((_flush.InterestFlushed, _flush.FundingReset, _flush.BasisRecovers), Is.EqualTo((false, false, false)));
        }
    }

    [Test]
    public void RepeatedAndLateFiguresChangeNothing()
    {
        Hour(84000, 4e7, 9e9, .0001, -.002);
        var before = (_flush.Score, _flush.InterestFlushed);
        _flush.Update(Feeds.Perpetual(_now.AddHours(-1), 1e9, -.01, -.01));
        _flush.Update(Feeds.Perpetual(_now.AddHours(-5), 1e9, -.01, -.01));
        Assert.That((_flush.Score, _flush.InterestFlushed), Is.EqualTo(before));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        Assert.That((_flush.IsReady, _flush.WarmUpPeriod), Is.EqualTo((true, 72)));
        Hour(84000, 4e7, 9e9, .0001, -.002);
        var first = _flush.Score;
        _flush.Reset();
        _cascade.Reset();
        Assert.That((_flush.IsReady, _flush.Score, _flush.InterestFlushed), Is.EqualTo((false, 0, false)));
        _now = Start;
        Warm();
        Hour(84000, 4e7, 9e9, .0001, -.002);
        Assert.That(_flush.Score, Is.EqualTo(first));
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var flush = new FlushExhaustion("f", _cascade, period: 48);
        var ready = Enumerable.Range(0, 73).Select(i => { flush.Update(Feeds.Perpetual(Start.AddHours(i), 1e10, .0001, 0)); return flush.IsReady; });
        Assert.That(ready.ToList().IndexOf(true), Is.EqualTo(flush.WarmUpPeriod - 1));
    }

    [Test]
    public void ThePriceToRegainIsThatOfTheConsumedLevels()
    {
        var map = new LiquidationMap("m", new LiquidationBookSettings { Leverages = [20], Weights = [1] });
        var cascade = new LiquidationCascade("c", 10);
        _flush = new FlushExhaustion("f", cascade, map, 48);
        _cascade = cascade;
        _now = Start;
        Warm(map);
        var level = map.Book.LevelsOf(LeveragedSide.Long)[0].Price;
        map.Update(Feeds.Bar(_now, 90000, 70000, 71000));
        Assert.That(map.Book.ConsumedLongPrice, Is.EqualTo(level).Within(1.0).Percent);
        Hour(71000, 4e7, 9e9, .0001, -.002, 70000);
        Assert.That(_flush.PriceRegained, Is.False);
        map.Update(Feeds.Bar(_now, 74000, 72000, 73000));
        Hour(73000, 1e6, 9e9, .0001, -.002);
        Assert.That(_flush.PriceRegained, Is.False, "neither a quarter of the fall nor the levels");
        map.Update(Feeds.Bar(_now, 88000, 72000, 87500));
        Hour(87500, 1e6, 9e9, .0001, -.002);
        Assert.That(_flush.PriceRegained);
    }

    private void Warm(LiquidationMap? map = null)
    {
        var random = new Random(8);
        for (var i = 0; i < 400; i++)
        {
            var close = i == 399 ? 90000 : 90000 + Math.Round(300 * (random.NextDouble() - .5), 2);
            if (map != null)
            {
                map.Observe(Feeds.Perpetual(_now, 1e10 + (i * 1e6), share: .5));
                map.Update(Feeds.Bar(_now, close + 10, close - 10, close));
            }

            Hour(close, Math.Round(1e6 * (.5 + random.NextDouble())), 1e10 + (i * 1e6), Math.Round(.0001 + (2e-5 * random.NextDouble()), 8), .0001, close - 10);
        }
    }

    private void Hour(double close, double longs, double interest, double funding, double basis, double? low = null)
    {
        var bar = Feeds.Bar(_now, close + 10, low ?? close - 10, close);
        _cascade.Observe(bar);
        _cascade.Update(Feeds.Forced(_now, longs, 1e5));
        _flush.Observe(bar);
        _flush.Update(Feeds.Perpetual(_now, interest, funding, basis));
        _now = _now.AddHours(1);
    }
}
