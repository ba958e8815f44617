using System.Globalization;
using NUnit.Framework;
using YenValve.Indicators.Risk;
using YenValve.Tests;

namespace YenValve.Indicators.Tests.Risk;

/// <summary>Peaks over a threshold, against published figures and an independent fit (Reference/gpd_excesses.py).</summary>
[TestFixture]
public sealed class TailEstimateTests
{
    private static readonly string[] Lines = File.ReadAllLines(Path.Combine(Repository.Root, "tests", "Indicators.Tests", "Reference", "gpd_excesses.csv"));
    private static readonly double[] Excesses = [.. Lines.Skip(3).Select(Number)];

    [TestCase(.99, 27.2891, 58.2387)]
    [TestCase(.995, 40.1716, 83.8500)]
    public void MeetsTheDanishFireLosses(double confidence, double valueAtRisk, double shortfall)
    {
        var danish = new TailEstimate(10, new GeneralizedPareto(.497, 6.975), 2167, 109);
        Assert.That(danish.ValueAtRisk(confidence), Is.EqualTo(valueAtRisk).Within(1e-4));
        Assert.That(danish.ExpectedShortfall(confidence), Is.EqualTo(shortfall).Within(1e-4));
    }

    [Test]
    public void MeetsTheBitcoinFigures()
    {
        // 2016 to August 2026: 3,867 daily losses, 5% of them above the threshold.
        var daily = new TailEstimate(.05461, new GeneralizedPareto(.1594, .02545), 3867, 194);
        Assert.That(daily.ValueAtRisk(.99), Is.EqualTo(.1014).Within(5e-5));
        Assert.That(daily.ValueAtRisk(.995), Is.EqualTo(.1255).Within(5e-5));
        Assert.That(daily.ValueAtRisk(.999), Is.EqualTo(.1930).Within(5e-5));
        Assert.That(daily.ExpectedShortfall(.99), Is.EqualTo(.1406).Within(5e-5));
        var standardised = new TailEstimate(1.648, new GeneralizedPareto(.269, .686), 2000, 100);
        Assert.That(standardised.ValueAtRisk(.995), Is.EqualTo(3.84).Within(.005));
        Assert.That(standardised.ExpectedShortfall(.995), Is.EqualTo(5.58).Within(.005));
    }

    [Test]
    public void MomentsEqualTheIndependentFit()
    {
        var fit = GeneralizedPareto.ByMoments(Excesses);
        Assert.That(fit.Shape, Is.EqualTo(Reference(0, 1)).Within(1e-8));
        Assert.That(fit.Scale, Is.EqualTo(Reference(0, 2)).Within(1e-8));
    }

    [Test]
    public void LikelihoodEqualsTheIndependentFit()
    {
        var fit = GeneralizedPareto.ByLikelihood(Excesses);
        Assert.That(fit.Shape, Is.EqualTo(Reference(1, 1)).Within(2e-5));
        Assert.That(fit.Scale, Is.EqualTo(Reference(1, 2)).Within(5e-5));
        Assert.That(fit.LogLikelihood(Excesses), Is.EqualTo(Reference(1, 3)).Within(1e-7));
    }

    [Test]
    public void TheFitScalesWithTheUnit()
    {
        var random = new Random(3);
        double[] losses = [.. Enumerable.Range(0, 20000).Select(_ => Math.Pow(random.NextDouble(), -.2) - 1.2)], percent = [.. losses.Select(x => 100 * x)];
        var one = TailEstimate.Fit(losses, likelihood: false);
        var hundred = TailEstimate.Fit(percent, likelihood: false);
        Assert.That(one.Excesses, Is.EqualTo(1000));
        Assert.That(hundred.ExpectedShortfall(.99), Is.EqualTo(100 * one.ExpectedShortfall(.99)).Within(1e-6).Percent);
        Assert.That(one.ValueAtRisk(.99), Is.EqualTo(Math.Pow(.01, -.2) - 1.2).Within(.1), "within three standard errors of the true quantile");
    }

    [Test]
    public void ShortfallLiesBeyondValueAtRiskAndBothGrow()
    {
        for (var shape = -.3; shape < .95; shape += .05)
        {
            var tail = new TailEstimate(1, new GeneralizedPareto(shape, .5), 1000, 50);
            var last = 0.0;
            for (var q = .951; q < .9995; q += .004)
            {
                Assert.That(tail.ValueAtRisk(q), Is.GreaterThan(last));
                Assert.That(tail.ExpectedShortfall(q), Is.GreaterThan(tail.ValueAtRisk(q)));
                last = tail.ValueAtRisk(q);
            }
        }
    }

    [Test]
    public void AShapeOfZeroIsTheExponentialLimit()
    {
        var zero = new GeneralizedPareto(0, 2);
        Assert.That(zero.Quantile(.01), Is.EqualTo(new GeneralizedPareto(1e-8, 2).Quantile(.01)).Within(1e-6));
        Assert.That(zero.LogLikelihood(Excesses), Is.EqualTo(new GeneralizedPareto(1e-8, 2).LogLikelihood(Excesses)).Within(1e-4));
    }

    [Test]
    public void KnowsWhatItDoesNotKnow()
    {
        Assert.That(TailEstimate.Fit(Excesses).IsKnown, Is.False, "eight excesses are too few");
        Assert.That(TailEstimate.Fit(new double[1000]).IsKnown, Is.False, "all the same");
        Assert.That(TailEstimate.Fit([]).ExpectedShortfall(.99), Is.NaN);
        Assert.That(new TailEstimate(1, new GeneralizedPareto(.1, 1), 1000, 50).ValueAtRisk(.90), Is.NaN, "below the threshold's own level");
        Assert.That(new TailEstimate(1, new GeneralizedPareto(1.2, 1), 1000, 50).ExpectedShortfall(.99), Is.EqualTo(double.PositiveInfinity));
        Assert.That(() => TailEstimate.Fit(Excesses, 1.0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    private static double Reference(int line, int cell) => Number(Lines[line].Split(',')[cell]);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
