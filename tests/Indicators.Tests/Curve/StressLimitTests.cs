using NUnit.Framework;
using YenValve.Data;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>The score of the curve and its latch day by day over short windows, and what a hole, a reset and a repeated curve do to them.</summary>
[TestFixture]
public sealed class StressLimitTests
{
    private static readonly JgbCurve[] History = [.. Curves.History().Take(100)];

    [Test]
    public void TheLatchLosesHalfInItsHalfLife()
    {
        var stress = new CurveStress("stress", 2, 5);
        Assert.That(stress.WarmUpPeriod, Is.EqualTo(61), "the long end wants the most");
        var held = double.NaN;
        for (var i = 0; i < 80; i++)
        {
            Assert.That(stress.IsReady, Is.EqualTo(i >= 61));
            stress.Update(History[i]);
            if (i < 60)
            {
                Assert.That((double.IsNaN(stress.Score), double.IsNaN(stress.Latched), stress.Current.Value), Is.EqualTo((true, true, 0m)));
                continue;
            }

            var score = CurveStress.ScoreOf(stress.Velocity.Shock, stress.Kink.Kink, stress.Noise.ZScore);
            held = double.IsNaN(held) ? score : Math.Max(score, held * Math.Sqrt(.5));
            Assert.That(stress.Score, Is.EqualTo(score));
            Assert.That(stress.Latched, Is.EqualTo(held).Within(1e-12));
            Assert.That((double)stress.Current.Value, Is.EqualTo(stress.Latched).Within(1e-12));
        }

        Assert.That(held, Is.GreaterThan(0), "there was something to hold");
    }

    [Test]
    public void AHoleRaisesAndNeverLowersTheScore()
    {
        var stress = Fed(70);
        var last = January.YieldsOf(History[69]);
        stress.Update(Curves.Of(History[69].TradeDate.AddDays(1), last.Select((y, k) => k == 0 ? null : (double?)(y + (k >= 13 ? .5 : 0)))));
        Assert.That(stress.Score, Is.GreaterThanOrEqualTo(.5), "a shock of the long end alone");
        Assert.That(stress.Latched, Is.EqualTo(stress.Score));
        Assert.That(stress.LastDay, Is.EqualTo(History[69].TradeDate), "not a whole curve");
        var before = (stress.Score, stress.Latched);
        stress.Update(Curves.Of(History[69].TradeDate.AddDays(2), last.Select((y, k) => k == 0 ? null : (double?)(y + (k >= 13 ? .499 : 0)))));
        Assert.That((stress.Score, stress.Latched), Is.EqualTo(before));
        stress.Update(Curves.Of(History[69].TradeDate.AddDays(3), last.Select((y, k) => (double?)(y + (k >= 13 ? .498 : 0)))));
        Assert.That(stress.Latched, Is.EqualTo(Math.Max(stress.Score, before.Latched * Math.Pow(2, -.1))).Within(1e-12), "a whole one lets it fade");
    }

    [Test]
    public void AResetForgetsAll()
    {
        var stress = Fed(70);
        stress.Reset();
        Assert.That((stress.IsReady, double.IsNaN(stress.Score), double.IsNaN(stress.Latched), stress.LastDay), Is.EqualTo((false, true, true, DateTime.MinValue)));
        Assert.That((double.IsNaN(stress.Velocity.Shock), double.IsNaN(stress.Kink.Kink), double.IsNaN(stress.Noise.Rmse), stress.Velocity.Source), Is.EqualTo((true, true, true, "")));
        Assert.That((double.IsNaN(stress.Kink.Curvature(10)), double.IsNaN(stress.Kink.Belly.Level), stress.Kink.LongEnd.IsReady), Is.EqualTo((true, true, false)));
        for (var i = 0; i < 70; i++) stress.Update(History[i]);
        var fresh = Fed(70);
        Assert.That((stress.Score, stress.Latched), Is.EqualTo((fresh.Score, fresh.Latched)));
    }

    [TestCase(0)]
    [TestCase(-1)]
    public void AHalfLifeIsPositive(double days) => Assert.That(() => new CurveStress("stress", days), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void TheSameFiguresUnderANewDateAreNoDay()
    {
        var velocity = new YieldVelocity("v", 30, 6);
        velocity.Update(Curves.Of(January.Twentieth, 1, 2, 3));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(1), 1, 2, 3));
        Assert.That(velocity.LastDay, Is.EqualTo(January.Twentieth));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(2), 1, 2, 3.001));
        Assert.That(velocity.LastDay, Is.EqualTo(January.Twentieth.AddDays(2)), "one yield is another");
        velocity.Update(Curves.Of(January.Twentieth.AddDays(1), 1, 9, 3));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(2), 1, 9, 3));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(3), 1, 2, 3.002));
        Assert.That(velocity.OneDay, Is.Zero, "what was late and what was repeated has not moved the 30Y");
        velocity.Reset();
        velocity.Update(Curves.Of(January.Twentieth.AddDays(1), 1, 2, 3.001));
        Assert.That(velocity.LastDay, Is.EqualTo(January.Twentieth.AddDays(1)), "after a reset the past and the same are new");
    }

    [Test]
    public void AChangeIsJudgedFromTheSecondAndFiveFromTheSixth()
    {
        var velocity = new YieldVelocity("v", 30, 6);
        double[] yields = [1, 1.02, 1.05, 1.03, 1.03, 1.06, 1.10];
        double[] variances = new double[7];
        for (var i = 0; i < yields.Length; i++)
        {
            velocity.Update(Curves.Of(January.Twentieth.AddDays(i), .01 * i, yields[i], 3));
            var change = i > 0 ? 100 * (yields[i] - yields[i - 1]) : 0;
            var one = i > 1 ? change / Math.Max(1, Math.Sqrt(variances[i - 1])) : double.NaN;
            var five = i > 5 ? 100 * (yields[i] - yields[i - 5]) / (Math.Sqrt(5) * Math.Max(1, Math.Sqrt(variances[i - 5]))) : double.NaN;
            Assert.That(velocity.OneDay, double.IsNaN(one) ? Is.NaN : Is.EqualTo(one).Within(1e-9), $"day {i}");
            Assert.That(velocity.FiveDay, double.IsNaN(five) ? Is.NaN : Is.EqualTo(five).Within(1e-9), $"day {i}");
            Assert.That((double)velocity.Current.Value, Is.EqualTo(double.IsNaN(one) ? 0 : double.IsNaN(five) ? one : Math.Max(one, five)).Within(1e-9), $"day {i}");
            variances[i] = i == 1 ? change * change : (.94 * variances[Math.Max(0, i - 1)]) + (.06 * change * change);
        }

        velocity.Reset();
        Assert.That((double.IsNaN(velocity.FiveDay), velocity.IsReady), Is.EqualTo((true, false)));
    }

    [Test]
    public void TheLongEndTakesWhatIsKnownOfTwoMaturities()
    {
        var velocity = new LongEndVelocity("v", 6);
        Assert.That(velocity.WarmUpPeriod, Is.EqualTo(7));
        for (var i = 0; i < 7; i++) velocity.Update(Curves.Of(January.Twentieth.AddDays(i), null, 1 + (.01 * i), i < 2 ? null : 2 + (.005 * i * i)));
        Assert.That(velocity.IsReady, Is.False, "the 40Y has seen five");
        double[] shocks = [velocity.Velocity30.OneDay, velocity.Velocity30.FiveDay, velocity.Velocity40.OneDay];
        Assert.That(velocity.Velocity40.FiveDay, Is.NaN);
        Assert.That(velocity.Shock, Is.EqualTo(shocks.Max()));
        Assert.That(velocity.Source, Is.EqualTo("30Y 5d"));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(7), null, 1.0701, 2 - .5));
        Assert.That(velocity.LastDay, Is.EqualTo(January.Twentieth.AddDays(7)));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(8), null, 1.08, null));
        Assert.That(velocity.LastDay, Is.EqualTo(January.Twentieth.AddDays(7)), "half of a long end");
        Assert.That((double)velocity.Current.Value, Is.EqualTo(velocity.Shock).Within(1e-12));
        velocity.Reset();
        Assert.That((velocity.Source, double.IsNaN(velocity.Shock), velocity.Velocity30.IsReady, velocity.Velocity40.IsReady), Is.EqualTo(("", true, false, false)));
    }

    [Test]
    public void ALatchAtItsLines()
    {
        var latch = new YieldLatch(4);
        Assert.That((latch.Update(3.999, 1), latch.Update(4, 1), latch.IsOn), Is.EqualTo((false, true, true)));
        Assert.That((latch.Update(3.99, 1), latch.Update(4.2, 9), latch.IsOn), Is.EqualTo((false, false, true)), "crossed again while on");
        Assert.That((latch.Update(3.7501, 1), latch.IsOn, latch.Update(3.75, 1), latch.IsOn), Is.EqualTo((false, true, false, false)));
        latch.Update(4.1, 1);
        Assert.That(latch.IsOn);
        latch.Reset();
        Assert.That((latch.IsOn, latch.Update(4.1, 9)), Is.EqualTo((false, false)), "after a reset there is nothing to come from");
        Assert.That(() => new YieldLatch(double.PositiveInfinity), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [TestCase(10, 10, 30)]
    [TestCase(10, 30, 30)]
    [TestCase(11, 20, 30)]
    [TestCase(10, 20, 31)]
    public void LegsAscendAndAreOfTheCurve(int shortWing, int body, int longWing) =>
        Assert.That(() => new ButterflyMove("fly", shortWing, body, longWing), Throws.TypeOf<ArgumentOutOfRangeException>());

    [Test]
    public void AButterflyForgets()
    {
        var fly = new ButterflyMove("fly", 20, 30, 40, 1);
        for (var i = 0; i < 4; i++) fly.Update(Curves.Of(January.Twentieth.AddDays(i), 1, 1 + (.01 * i * i), 1));
        Assert.That(fly.IsReady);
        Assert.That((double)fly.Current.Value, Is.EqualTo(fly.ZScore).Within(1e-12));
        fly.Reset();
        Assert.That((fly.IsReady, double.IsNaN(fly.Level)), Is.EqualTo((false, true)));
        for (var i = 0; i < 2; i++) fly.Update(Curves.Of(January.Twentieth.AddDays(i), 1, 1 + (.02 * i), 1));
        Assert.That(fly.ZScore, Is.NaN, "one change has no past");
    }

    private static CurveStress Fed(int count)
    {
        var stress = new CurveStress("stress", window: 5);
        foreach (var curve in History.Take(count)) stress.Update(curve);
        return stress;
    }
}
