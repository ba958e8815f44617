using NUnit.Framework;
using YenValve.Indicators.Risk;

namespace YenValve.Indicators.Tests.Risk;

/// <summary>The tail and the limits at the very edge of what they accept.</summary>
[TestFixture]
public sealed class RiskLimitTests
{
    [Test]
    public void BoundsAtTheirEdges()
    {
        Assert.That(ExposureLimits.ByDrawdown(100, 100, .2, 10), Is.EqualTo(1), "never more than all");
        Assert.That(ExposureLimits.ByDrawdown(80, 100), Is.Zero, "at the drawdown allowed");
        Assert.That(ExposureLimits.ByDrawdown(101, 100), Is.Zero, "above a maximum that is none");
        Assert.That(ExposureLimits.ByDrawdown(100, 100, .2, 0), Is.Zero);
        Assert.That(ExposureLimits.ByShortfall(.2, 0), Is.Zero);
        Assert.That(ExposureLimits.ByShortfall(.2, .05), Is.EqualTo(.25));
        Assert.That(ExposureLimits.ByLiquidation(.25, 0, 2), Is.EqualTo(2));
        Assert.That(ExposureLimits.ByLiquidation(.25, -.001), Is.Zero);
        Assert.That(ExposureLimits.ByLiquidation(.25, 0, 0), Is.Zero);
        Assert.That(ExposureLimits.ByKelly(.2, 0), Is.Zero, "no deviation, no bet");
        Assert.That(ExposureLimits.ByKelly(.2, .5, 1), Is.EqualTo(.8).Within(1e-12));
        Assert.That(ExposureLimits.IsTooNear(100, 100 * Math.Exp(.5), .125), Is.False, "four deviations are enough");
        Assert.That(ExposureLimits.IsTooNear(100, 100, 0), Is.False, "without deviation any distance is");
    }

    [Test]
    public void AParetoTailAtItsEdges()
    {
        var tail = new GeneralizedPareto(-.5, 1);
        Assert.That(tail.LogLikelihood([2.0]), Is.EqualTo(double.NegativeInfinity), "beyond its end");
        Assert.That(tail.LogLikelihood([1.0]), Is.EqualTo(Math.Log(.5)).Within(1e-12), "(1 + 1/ξ) is −1 here");
        Assert.That(new GeneralizedPareto(.1, 0).LogLikelihood([1.0]), Is.EqualTo(double.NegativeInfinity));
        Assert.That(new GeneralizedPareto(.5, 2).Quantile(.25), Is.EqualTo(4).Within(1e-12));
        Assert.That(new GeneralizedPareto(0, 2).Quantile(Math.Exp(-3)), Is.EqualTo(6).Within(1e-12));
        Assert.That(new GeneralizedPareto(.3, 1).Quantile(1), Is.Zero.Within(1e-12));
    }

    [Test]
    public void TwentyExcessesAreEnoughAndNineteenAreNot()
    {
        double[] twenty = [.. Enumerable.Range(1, 20).Select(i => i * i / 10.0)];
        Assert.That(GeneralizedPareto.ByMoments(twenty).Scale, Is.GreaterThan(0));
        Assert.That(GeneralizedPareto.ByMoments(twenty[..19]).Scale, Is.NaN);
        Assert.That(GeneralizedPareto.ByLikelihood(twenty).LogLikelihood(twenty), Is.GreaterThanOrEqualTo(GeneralizedPareto.ByMoments(twenty).LogLikelihood(twenty)));
        Assert.That(GeneralizedPareto.ByLikelihood(twenty[..19]).Scale, Is.NaN);
    }

    [Test]
    public void AShapeOnTheWallHasItsBestScale()
    {
        // Excesses that end: their shape would be far below a half.
        double[] excesses = [.. Enumerable.Range(1, 60).Select(i => 1 - Math.Pow(1 - (i / 61.0), 2))];
        var fit = GeneralizedPareto.ByLikelihood(excesses);
        Assert.That(fit.Shape, Is.EqualTo(-.5).Within(1e-9));
        foreach (var other in (double[])[.999, 1.001]) Assert.That((fit with { Scale = fit.Scale * other }).LogLikelihood(excesses), Is.LessThan(fit.LogLikelihood(excesses)));
    }

    [Test]
    public void LossesThatAreNoneAreLeftOut()
    {
        var random = new Random(4);
        double[] losses = [.. Enumerable.Range(0, 600).Select(_ => -Math.Log(1 - random.NextDouble()))];
        var fit = TailEstimate.Fit(losses);
        Assert.That(fit.Losses, Is.EqualTo(600));
        Assert.That(TailEstimate.Fit([double.NaN, .. losses, double.PositiveInfinity]), Is.EqualTo(fit));
        Assert.That(TailEstimate.Fit([double.NaN, 1]).IsKnown, Is.False);
        foreach (var confidence in (double[])[0, 1, double.NaN]) Assert.That(() => TailEstimate.Fit(losses, confidence), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That((TailEstimate.Unknown.IsKnown, TailEstimate.Unknown.Losses), Is.EqualTo((false, 0)));
        Assert.That(fit.ValueAtRisk(1), Is.NaN, "there is no worst loss");
        Assert.That(fit.ValueAtRisk(.95), Is.EqualTo(fit.Threshold).Within(1e-9), "the threshold's own level");
    }
}
