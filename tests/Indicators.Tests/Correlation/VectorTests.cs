using NUnit.Framework;
using YenValve.Indicators.Correlation;

namespace YenValve.Indicators.Tests.Correlation;

/// <summary>The vectors of the methods page, and what must hold of the formulas.</summary>
[TestFixture]
public sealed class VectorTests
{
    private static readonly double[] Bitcoin = [-.012, .008, -.031, .015, -.052, .021];
    private static readonly double[] Yen = [-.002, .003, -.009, .001, -.014, .004];

    [Test]
    public void EwmaMomentsMeetTheirVector()
    {
        var moments = new EwmaMoments();
        for (var i = 0; i < Bitcoin.Length; i++) moments.Update(Bitcoin[i], Yen[i]);
        Assert.That(moments.Covariance, Is.EqualTo(7.95364e-5).Within(5e-11));
        Assert.That(moments.Correlation, Is.EqualTo(.96721746).Within(5e-9));
        Assert.That(moments.Beta, Is.EqualTo(4.086906).Within(5e-7));
    }

    [Test]
    public void EwmaCorrelationMeetsTheSameVectorFromPrices()
    {
        var correlation = Pairs.Feed(new EwmaCorrelation("c", Pairs.Alignment), Bitcoin, Yen);
        Assert.That(correlation.Pairs, Is.EqualTo(6));
        Assert.That(correlation.Correlation, Is.EqualTo(.96721746).Within(5e-9));
        Assert.That(correlation.Beta, Is.EqualTo(4.086906).Within(5e-7));
        Assert.That((double)correlation.Current.Value, Is.EqualTo(correlation.Correlation).Within(1e-14));
    }

    [Test]
    public void ForbesRigobonMeetsItsVector() => Assert.That(ForbesRigobon.Adjust(.6, 3), Is.EqualTo(.35112344).Within(5e-9));

    [Test]
    public void DccMeetsItsVector()
    {
        var next = new DccState(1, .2, 1).Next(.1, -2, -1.5, .03, .95);
        Assert.That(next.Q11, Is.EqualTo(1.09).Within(1e-12));
        Assert.That(next.Q12, Is.EqualTo(.282).Within(1e-12));
        Assert.That(next.Q22, Is.EqualTo(1.0375).Within(1e-12));
        Assert.That(next.Correlation, Is.EqualTo(.26518064).Within(5e-9));
    }

    // Sums of the binomial distribution by Python's fractions; 7 of 63 is what 2016 to 2025 showed at 2.5%.
    [TestCase(7, 63, .025, .0009915063823)]
    [TestCase(3, 38, .05, .2955158060)]
    [TestCase(2, 38, .05, .5728127760)]
    [TestCase(0, 38, .05, 1.0)]
    [TestCase(38, 38, .05, 3.637978807e-50)]
    public void TheBinomialTestMeetsSummation(int joint, int events, double quantile, double probability) =>
        Assert.That(new TailDependenceEstimate(quantile, events, joint).PValue, Is.EqualTo(probability).Within(1e-8 * Math.Max(probability, 1e-3)));

    [Test]
    public void AnAdjustmentShrinksALoudSampleAndKeepsSignAndLimits()
    {
        for (var rho = -1.0; rho <= 1.0; rho += .05)
        {
            Assert.That(ForbesRigobon.Adjust(rho, 0), Is.EqualTo(rho).Within(1e-15));
            Assert.That(Math.Abs(ForbesRigobon.Adjust(rho, 2)), Is.LessThanOrEqualTo(Math.Abs(rho)));
            Assert.That(ForbesRigobon.Adjust(rho, 2), Is.EqualTo(-ForbesRigobon.Adjust(-rho, 2)));
        }

        Assert.That(ForbesRigobon.Adjust(1, 5), Is.EqualTo(1));
        Assert.That(ForbesRigobon.Adjust(double.NaN, 1), Is.NaN);
        Assert.That(ForbesRigobon.Adjust(.5, -1), Is.NaN);
    }

    [Test]
    public void FishersDifferenceByHand()
    {
        // atanh .6 = .693147181, atanh .2 = .202732554; 1/17 + 1/247 = .062872112.
        Assert.That(ForbesRigobon.FisherZ(.6, 20, .2, 250), Is.EqualTo(.490414627 / Math.Sqrt(.062872112)).Within(1e-7));
        Assert.That(ForbesRigobon.FisherZ(.2, 20, .2, 250), Is.Zero);
        Assert.That(ForbesRigobon.FisherZ(1, 20, .2, 250), Is.NaN);
        Assert.That(ForbesRigobon.FisherZ(.6, 3, .2, 250), Is.NaN);
    }

    [Test]
    public void AConditionalCorrelationStaysOne()
    {
        var (x, y) = Pairs.Random(2000, 7);
        var state = new DccState(1, 0, 1);
        foreach (var (a, b) in x.Zip(y))
        {
            state = state.Next(.1, a * 1000, b * 1000, .1, .85);
            Assert.That(Math.Abs(state.Correlation), Is.LessThanOrEqualTo(1.0));
            Assert.That(state.Q12 * state.Q12, Is.LessThanOrEqualTo(state.Q11 * state.Q22));
        }
    }

    [Test]
    public void MomentsPassOverWhatIsNoNumberAndScale()
    {
        EwmaMoments moments = new(), scaled = new();
        var (x, y) = Pairs.Random(100, 3);
        for (var i = 0; i < 100; i++)
        {
            moments.Update(x[i], y[i]);
            moments.Update(double.NaN, y[i]);
            moments.Update(x[i], double.PositiveInfinity);
            scaled.Update(10 * x[i], y[i]);
        }

        Assert.That(moments.Count, Is.EqualTo(100));
        Assert.That(scaled.Correlation, Is.EqualTo(moments.Correlation).Within(1e-12));
        Assert.That(scaled.Beta, Is.EqualTo(10 * moments.Beta).Within(1e-9));
    }

    [Test]
    public void AStillMarketHasNoCorrelation()
    {
        var moments = new EwmaMoments();
        moments.Update(.01, 0);
        Assert.That(moments.Correlation, Is.NaN);
        Assert.That(moments.Beta, Is.NaN);
    }

    [TestCase(0.0)]
    [TestCase(1.0)]
    [TestCase(double.NaN)]
    public void RefusesADecayOutsideItsRange(double lambda) => Assert.That(() => new EwmaMoments(lambda), Throws.TypeOf<ArgumentOutOfRangeException>());
}
