using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>Indicators that stand on a fit: noise, residuals, steady coefficients.</summary>
[TestFixture]
public sealed class FittedIndicatorTests
{
    [Test]
    public void ResidualsAreThoseOfTheGridFit()
    {
        var residuals = new CurveResiduals("residuals");
        foreach (var curve in January.HistoryTo(January.Twentieth)) residuals.Update(curve);
        var fit = new CurveFit(15);
        CurveFitter.Jgb.Fit(January.On20, fit);
        for (var i = 0; i < 15; i++) Assert.That(residuals.Residual((int)January.Years[i]), Is.EqualTo(100 * fit.LeaveOneOut(i)).Within(1e-9));
        Assert.That(residuals.Residual(25), Is.EqualTo(6.05).Within(0.01), "high on any day");
        Assert.That(Math.Abs(residuals.ZScore(25)), Is.LessThan(1), "and so no news");
        Assert.That(residuals.Largest, Is.EqualTo(residuals.ZScore(residuals.LargestMaturity)));
        Assert.That(January.Years.Select(y => Math.Abs(residuals.ZScore((int)y))), Is.All.LessThanOrEqualTo(Math.Abs(residuals.Largest)));
        Assert.That(() => residuals.ZScore(11), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AYieldTooHighIsSeenWhole()
    {
        var residuals = new CurveResiduals("residuals");
        foreach (var curve in January.HistoryTo(new DateTime(2026, 1, 19))) residuals.Update(curve);
        var (residual, score) = (residuals.Residual(7), residuals.ZScore(7));
        residuals.Update(Curves.Of(January.Twentieth, January.On19.Select((y, k) => (double?)(k == 6 ? y + 0.1 : y))));
        Assert.That(residuals.Residual(7) - residual, Is.EqualTo(10).Within(1), "the curve of the others does not follow it");
        Assert.That(residuals.ZScore(7), Is.GreaterThan(score + 2));
    }

    [Test]
    public void NoiseKnowsNoLevelAndNoSlope()
    {
        var noise = new CurveNoise("noise");
        noise.Update(Curves.Of(January.Twentieth, January.On20.Select(y => (double?)y)));
        var before = noise.Rmse;
        noise.Update(Curves.Of(January.Twentieth.AddDays(1), January.On20.Select(y => (double?)(y + 1.5))));
        Assert.That(noise.Rmse, Is.EqualTo(before).Within(1e-9));
        Assert.That(noise.ZScore, Is.NaN);
    }

    [Test]
    public void DecaysAreHeldForAMonthAndChosenOnTheCurvesBefore()
    {
        var steady = new SteadySvensson("steady");
        var history = Curves.History().Take(400).ToArray();
        var pairs = history.Select(c => { steady.Update(c); return steady.Fit.Pair; }).ToArray();
        Assert.That(pairs[..249], Is.All.EqualTo(-1));
        for (var chosen = 249; chosen + 21 <= pairs.Length; chosen += 21)
        {
            double[] before = [.. history[(chosen - 249)..(chosen + 1)].SelectMany(January.YieldsOf)];
            Assert.That(pairs[chosen..(chosen + 21)], Is.All.EqualTo(CurveFitter.Jgb.Select(before)));
        }
    }

    [Test]
    public void HeldDecaysKeepTheCoefficientsFromJumping()
    {
        var steady = new SteadySvensson("steady");
        var noise = new CurveNoise("noise");
        double held = 0, free = 0, lastHeld = double.NaN, lastFree = double.NaN;
        foreach (var curve in Curves.History())
        {
            steady.Update(curve);
            noise.Update(curve);
            if (!steady.IsReady) continue;
            if (!double.IsNaN(lastHeld))
            {
                held += Math.Abs(steady.Fit.Curve.Level - lastHeld);
                free += Math.Abs(noise.Fit.Curve.Level - lastFree);
            }

            (lastHeld, lastFree) = (steady.Fit.Curve.Level, noise.Fit.Curve.Level);
        }

        Assert.That(held, Is.LessThan(0.5 * free));
    }

    [Test]
    public void NelsonAndSiegelsGridBeatsTheFixedDecay()
    {
        var fit = new CurveFit(15);
        new CurveFitter(January.Years, DecayPair.NelsonSiegelGrid).Fit(January.On20, fit);
        Assert.That(100 * fit.Rmse, Is.LessThan(24.857773).And.GreaterThan(2.636916));
        Assert.That(fit.Curve.Tau2, Is.NaN);
        Assert.That(fit.Residuals[9], Is.EqualTo(January.On20[9] - fit.Curve.Yield(10)).Within(1e-12));
    }

    [Test]
    public void TheLongEndTellsWhichShockIsTheLargest()
    {
        var velocity = new LongEndVelocity("v");
        Assert.That(velocity.Source, Is.Empty);
        foreach (var curve in January.HistoryTo(January.Twentieth, 80)) velocity.Update(curve);
        Assert.That(velocity.Shock, Is.EqualTo(velocity.Velocity30.OneDay));
        Assert.That(velocity.Source, Is.EqualTo("30Y 1d"));
        velocity.Update(Curves.Of(January.Twentieth.AddDays(1), null, null, 4.5));
        Assert.That(velocity.Source, Does.StartWith("40Y"), "known with the 30Y missing");
    }
}
