using NUnit.Framework;
using YenValve.Data;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class YieldVelocityTests
{
    private static readonly DateTime Day = new(2026, 1, 20);

    // 30Y par yields of the Ministry of Finance, 5 to 20 January 2026.
    private static readonly double[] Yields = [3.393, 3.420, 3.428, 3.435, 3.399, 3.462, 3.486, 3.454, 3.462, 3.562, 3.765];

    [Test]
    public void MeetsThePublishedVector()
    {
        var velocity = Fed(Yields);
        Assert.Multiple(() =>
        {
            Assert.That(velocity.OneDay, Is.EqualTo(5.467562).Within(1e-6));
            Assert.That(velocity.FiveDay, Is.EqualTo(4.551922).Within(1e-6));
            Assert.That(velocity.Shock, Is.EqualTo(velocity.OneDay));
            Assert.That((double)velocity.Current.Value, Is.EqualTo(5.467562).Within(1e-6));
        });
    }

    [TestCase(30, 5.71, 4.99)]
    [TestCase(40, 4.39, 3.46)]
    public void SawTheTwentiethOfJanuary(int maturity, double oneDay, double fiveDay)
    {
        var velocity = new YieldVelocity("v", maturity);
        foreach (var curve in January.HistoryTo(Day, 300)) velocity.Update(curve);
        Assert.That(velocity.OneDay, Is.EqualTo(oneDay).Within(0.005));
        Assert.That(velocity.FiveDay, Is.EqualTo(fiveDay).Within(0.005));
    }

    [Test]
    public void TheFloorKeepsAStillMarketFromShouting()
    {
        var velocity = Fed([.1, .1, .1, .1, .1, .1, .1, .11]);
        Assert.That(velocity.OneDay, Is.EqualTo(1.0).Within(1e-9), "one basis point after none is one deviation");
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var velocity = new YieldVelocity("v", 30, 6);
        var curves = Enumerable.Range(0, 7).Select(i => Curves.Of(Day.AddDays(i), null, 1 + (.01 * i), null)).ToList();
        Assert.That(velocity.WarmUpPeriod, Is.EqualTo(7));
        Assert.That(curves.Select(c => { velocity.Update(c); return velocity.IsReady; }), Is.EqualTo(new[] { false, false, false, false, false, false, true }));
    }

    [Test]
    public void IsTheSameAfterReset()
    {
        var velocity = Fed([9, 1, 5, 2, 8, 7, 1]);
        velocity.Reset();
        Assert.That(velocity.OneDay, Is.NaN);
        Feed(velocity, Yields);
        Assert.That(velocity.OneDay, Is.EqualTo(Fed(Yields).OneDay));
    }

    [Test]
    public void AMissingYieldChangesNothing()
    {
        var velocity = Fed(Yields);
        velocity.Update(Curves.Of(Day.AddDays(60), 1, null, 1));
        Assert.That(velocity.OneDay, Is.EqualTo(5.467562).Within(1e-6));
    }

    [Test]
    public void RefusesWhatTheCurveDoesNotHave()
    {
        Assert.That(() => new YieldVelocity("v", 11), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new YieldVelocity("v", 30, 5), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static YieldVelocity Fed(double[] yields)
    {
        var velocity = new YieldVelocity("v", 30);
        Feed(velocity, yields);
        return velocity;
    }

    private static void Feed(YieldVelocity velocity, double[] yields)
    {
        for (var i = 0; i < yields.Length; i++) velocity.Update(Curves.Of(Day.AddDays(i), .01 * i, yields[i], null));
    }
}
