using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class CurveStressTests
{
    [Test]
    public void SawTheTwentiethOfJanuary()
    {
        var stress = Fed();
        Assert.That(stress.Score, Is.EqualTo(.5 + .3195).Within(1e-4));
        Assert.That(stress.Latched, Is.EqualTo(.820).Within(5e-4));
        Assert.That(stress.Velocity.Source, Is.EqualTo("30Y 1d"));
        Assert.That(stress.Noise.Rmse, Is.EqualTo(2.637).Within(5e-4));
    }

    [Test]
    public void HalfIsLeftAfterTenCalmDays()
    {
        var stress = Fed();
        var peak = stress.Latched;
        for (var i = 1; i <= 10; i++)
        {
            // Six days down, so that no five-day change shocks, and every curve another one.
            stress.Update(Curves.Of(January.Twentieth.AddDays(i), January.On20.Select(y => (double?)(y - (0.001 * i)))));
            Assert.That(stress.Latched, Is.EqualTo(Math.Max(stress.Score, peak * Math.Pow(2, -i / 10.0))).Within(1e-12));
        }
    }

    [Test]
    public void ACurveWithAHoleCalmsNobody()
    {
        var stress = Fed();
        var before = (stress.Score, stress.Latched);
        for (var i = 1; i < 30; i++) stress.Update(Curves.Of(January.Twentieth.AddDays(i), January.On20.Select((y, k) => k == 0 ? null : (double?)(y - (0.002 * i)))));
        Assert.That((stress.Score, stress.Latched), Is.EqualTo(before));
    }

    [Test]
    public void TheSameCurveUnderANewDateCalmsNobody()
    {
        var stress = Fed();
        var before = stress.Latched;
        for (var i = 1; i < 30; i++) stress.Update(Curves.Of(January.Twentieth.AddDays(i), January.On20.Select(y => (double?)y)));
        Assert.That(stress.Latched, Is.EqualTo(before));
    }

    [Test]
    public void AHoleDoesNotHideAShock()
    {
        var stress = new CurveStress("stress");
        foreach (var curve in January.HistoryTo(new DateTime(2025, 9, 30))) stress.Update(curve);
        var before = stress.Latched;
        var last = January.YieldsOf(January.HistoryTo(new DateTime(2025, 9, 30)).Last());
        stress.Update(Curves.Of(new DateTime(2025, 10, 1), last.Select((y, k) => k == 0 ? null : (double?)(y + (k >= 13 ? 0.3 : 0)))));
        Assert.That(before, Is.LessThan(0.5));
        Assert.That(stress.Latched, Is.GreaterThan(0.8));
    }

    [TestCase(1.5, 1.5, 2, 0)]
    [TestCase(4.5, 1.5, 2, .5)]
    [TestCase(1.5, 4.5, 2, .35)]
    [TestCase(1.5, 1.5, 6, .15)]
    [TestCase(99, 99, 99, 1)]
    [TestCase(-99, 0, -9, 0)]
    [TestCase(3, double.NaN, double.NaN, .25)]
    public void ScoreIsTheWeightedSum(double velocity, double kink, double noise, double score) =>
        Assert.That(CurveStress.ScoreOf(velocity, kink, noise), Is.EqualTo(score).Within(1e-12));

    [Test]
    public void ScoreNeverFallsAsAPartGrows()
    {
        var random = new Random(5);
        for (var i = 0; i < 1000; i++)
        {
            double v = 8 * random.NextDouble(), k = 8 * random.NextDouble(), n = 8 * random.NextDouble();
            var score = CurveStress.ScoreOf(v, k, n);
            Assert.That(score, Is.InRange(0, 1));
            Assert.That(CurveStress.ScoreOf(v + random.NextDouble(), k, n), Is.GreaterThanOrEqualTo(score));
            Assert.That(CurveStress.ScoreOf(v, k + random.NextDouble(), n), Is.GreaterThanOrEqualTo(score));
            Assert.That(CurveStress.ScoreOf(v, k, n + random.NextDouble()), Is.GreaterThanOrEqualTo(score));
        }
    }

    private static CurveStress Fed()
    {
        var stress = new CurveStress("stress");
        foreach (var curve in January.HistoryTo(January.Twentieth)) stress.Update(curve);
        return stress;
    }
}
