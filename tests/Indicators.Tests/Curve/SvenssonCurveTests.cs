using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class SvenssonCurveTests
{
    // Parameters that the Federal Reserve published for 6 February 2026 (Gürkaynak, Sack and Wright), and what it computed from them.
    private static readonly SvenssonCurve Fed = new(
        2.48148959982137, 1.23169757714238, 8.33064972598025e-05, 8.61660816724105, 1.05093501341198, 17.7605928411708);

    [TestCase(1, 3.5098)]
    [TestCase(10, 4.2926)]
    [TestCase(20, 4.9222)]
    [TestCase(30, 5.0924)]
    public void ZeroYieldsAreThePublishedOnes(double years, double yield) => Assert.That(Fed.Yield(years), Is.EqualTo(yield).Within(5e-5));

    [Test]
    public void ForwardIsThePublishedOne() => Assert.That(Fed.Forward(10), Is.EqualTo(5.2444).Within(5e-5));

    [TestCase(10, 4.2634)]
    [TestCase(30, 4.9056)]
    public void ParYieldsAreThePublishedOnes(double years, double yield) => Assert.That(Fed.ParYield(years), Is.EqualTo(yield).Within(5e-5));

    [Test]
    public void ForwardIsTheSlopeOfTheLogDiscount([Values(0.25, 1, 7, 20, 39)] double years)
    {
        const double step = 1e-4;
        var slope = -100.0 * Math.Log(Fed.Discount(years + step) / Fed.Discount(years - step)) / (2 * step);
        Assert.That(Fed.Forward(years), Is.EqualTo(slope).Within(1e-6));
    }

    [Test]
    public void StartsAtLevelPlusSlopeAndEndsAtLevel()
    {
        Assert.That(Fed.Yield(0), Is.EqualTo(Fed.Level + Fed.Slope).Within(1e-12));
        Assert.That(Fed.Discount(0), Is.EqualTo(1));
        Assert.That(Fed.Yield(1e9), Is.EqualTo(Fed.Level).Within(1e-6));
        Assert.That(Fed.ParYield(0.1), Is.NaN);
    }

    [Test]
    public void LoadingsJoinWhereTheSeriesTakesOver()
    {
        Assert.That(SvenssonCurve.SlopeLoading(0.999999e-6, 1), Is.EqualTo(SvenssonCurve.SlopeLoading(1.000001e-6, 1)).Within(2e-10));
        Assert.That(SvenssonCurve.HumpLoading(0, 1), Is.Zero);
    }
}
