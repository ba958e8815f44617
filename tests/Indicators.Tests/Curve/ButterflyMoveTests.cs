using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class ButterflyMoveTests
{
    private static readonly DateTime Day = new(2026, 1, 20);

    [TestCase(20, 30, 40, 30.4, 5.62)]
    [TestCase(10, 20, 30, 55.5, 2.085)]
    public void SawTheTwentiethOfJanuary(int shortWing, int body, int longWing, double level, double score)
    {
        var move = new ButterflyMove("fly", shortWing, body, longWing);
        foreach (var curve in January.HistoryTo(Day, 260)) move.Update(curve);
        Assert.That(move.Level, Is.EqualTo(level).Within(1e-9));
        Assert.That(move.ZScore, Is.EqualTo(score).Within(0.005));
    }

    [Test]
    public void JudgesAChangeAgainstTheOnesBeforeIt()
    {
        // Changes of the butterfly in basis points: 2, -2, 2, then 10. Median 2, MAD 0, floored at half a basis point.
        var move = new ButterflyMove("fly", 20, 30, 40, 3);
        double[] body = [1, 1.01, 1, 1.01, 1.06];
        for (var i = 0; i < body.Length; i++) move.Update(Curves.Of(Day.AddDays(i), 1, body[i], 1));
        Assert.That(move.ZScore, Is.EqualTo((10.0 - 2.0) / 0.5).Within(1e-6));
    }

    [Test]
    public void IsReadyExactlyWhenItSays()
    {
        var move = new ButterflyMove("fly", 20, 30, 40, 3);
        var ready = Enumerable.Range(0, 5).Select(i => { move.Update(Curves.Of(Day.AddDays(i), 1, 1 + (.001 * i), 1)); return move.IsReady; });
        Assert.That(move.WarmUpPeriod, Is.EqualTo(5));
        Assert.That(ready, Is.EqualTo(new[] { false, false, false, false, true }));
    }

    [Test]
    public void AMissingLegChangesNothing()
    {
        var move = new ButterflyMove("fly", 20, 30, 40, 3);
        for (var i = 0; i < 5; i++) move.Update(Curves.Of(Day.AddDays(i), 1, 1 + (.01 * i * i), 1));
        var before = (move.ZScore, move.Level);
        move.Update(Curves.Of(Day.AddDays(9), 1, 5, null));
        Assert.That((move.ZScore, move.Level), Is.EqualTo(before));
    }

    [Test]
    public void RefusesLegsThatAreNone()
    {
        Assert.That(() => new ButterflyMove("fly", 20, 35, 40), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new ButterflyMove("fly", 30, 20, 40), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
