using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>Fits over grids of a few pairs, so small that MathNet or a line of algebra says what they have to be, and what a fitter refuses.</summary>
[TestFixture]
public sealed class FitterLimitTests
{
    private static readonly DecayPair[] Three = [new(.7, 3), new(3, 30), new(1.5, 20)];

    [Test]
    public void OnePairForSeveralCurvesHasTheLeastSquaresOverAll()
    {
        var fitter = new CurveFitter(January.Years, Three);
        var fit = new CurveFit(15);
        double Squares(int pair, params double[][] curves) => curves.Sum(y =>
        {
            fitter.Fit(y, pair, fit);
            return fit.Rmse * fit.Rmse;
        });

        // Curves of which each would choose another pair for itself.
        double[][] own = [.. Three.Select((d, i) => January.Years.Select(new SvenssonCurve(3, -2, i + 1, 2, d.Tau1, d.Tau2).Yield).ToArray())];
        for (var i = 0; i < 3; i++) Assert.That(fitter.Select(own[i]), Is.EqualTo(i));
        foreach (var curves in new[] { [own[0], own[1]], [own[1], own[2]], [own[0], own[2], own[2]], [January.On19, own[0]], new[] { own[1], own[1], own[0] } })
        {
            var best = Enumerable.Range(0, 3).MinBy(pair => Squares(pair, curves));
            Assert.That(fitter.Select([.. curves.SelectMany(y => y)]), Is.EqualTo(best));
        }

        Assert.That(new CurveFitter(January.Years, [Three[1], Three[0], Three[0]]).Select([.. own[0], .. own[0]]), Is.EqualTo(1), "the first of equals");
        Assert.That(new CurveFitter(January.Years, [Three[1], Three[0], Three[0]]).Select(own[0]), Is.EqualTo(1));
        Assert.That(() => fitter.Select([]), Throws.ArgumentException);
        Assert.That(() => fitter.Select(new double[16]), Throws.ArgumentException);
    }

    [Test]
    public void ChosenDecaysCostDegreesOfFreedom()
    {
        double Ratio(IEnumerable<DecayPair> decays, int nodes, int? pair = null)
        {
            var fitter = new CurveFitter(January.Years.Take(nodes), decays);
            var fit = new CurveFit(nodes);
            if (pair is { } held) fitter.Fit(January.On20.AsSpan(0, nodes), held, fit);
            else fitter.Fit(January.On20.AsSpan(0, nodes), fit);
            return Math.Pow(fit.Rmse / fit.UnbiasedRmse, 2) * nodes;
        }

        DecayPair[] siegel = [DecayPair.NelsonSiegel(1), DecayPair.NelsonSiegel(2)];
        Assert.That(Ratio(Three, 15), Is.EqualTo(9).Within(1e-9), "four coefficients and two decays of fifteen");
        Assert.That(Ratio(Three, 15, 1), Is.EqualTo(11).Within(1e-9), "held decays cost nothing");
        Assert.That(Ratio(Three[..1], 15), Is.EqualTo(11).Within(1e-9), "nor does a grid of one");
        Assert.That(Ratio(siegel, 15), Is.EqualTo(11).Within(1e-9), "three and one");
        Assert.That(Ratio(siegel, 15, 0), Is.EqualTo(12).Within(1e-9));
        Assert.That(Ratio(siegel, 5), Is.EqualTo(1).Within(1e-9));
        Assert.That((Ratio(siegel, 4), Ratio(Three, 6), Ratio(Three, 5)), Is.EqualTo((double.NaN, double.NaN, double.NaN)), "none is left");
        Assert.That(Ratio(Three, 7), Is.EqualTo(1).Within(1e-9));
    }

    [Test]
    public void AYieldThatAloneHoldsTheCurveHasNoCurveOfTheOthers()
    {
        var fit = new CurveFit(5);
        new CurveFitter([1, 1, 1, 5, 20], [DecayPair.NelsonSiegel(2)]).Fit([1, 1.2, 1.7, 2, 3], fit);
        Assert.That(fit.Leverages.ToArray(), Is.EqualTo(new[] { 1 / 3.0, 1 / 3.0, 1 / 3.0, 1, 1 }).Within(1e-12));
        Assert.That((double.IsNaN(fit.LeaveOneOut(3)), double.IsNaN(fit.LeaveOneOut(4))), Is.EqualTo((true, true)));
        Assert.That(Enumerable.Range(0, 3).Select(fit.LeaveOneOut), Is.EqualTo(new[] { -.45, -.15, .6 }).Within(1e-12), "from the mean of the other two");
    }

    [TestCase(15, 5)]
    [TestCase(14, 2)]
    public void ARobustFitIsThreePassesOfReweightedLeastSquares(int nodes, int off)
    {
        double[] years = January.Years[..nodes], yields = January.On20[..nodes];
        yields[off] += .5;
        var fit = new CurveFit(nodes);
        new CurveFitter(years, [new DecayPair(1.5, 20)]).FitRobust(yields, fit);

        var design = DenseMatrix.OfRows(years.Select(t => new[] { 1.0, SvenssonCurve.SlopeLoading(t, 1.5), SvenssonCurve.HumpLoading(t, 1.5), SvenssonCurve.HumpLoading(t, 20) }));
        var y = DenseVector.OfArray(yields);
        Vector<double> roots = DenseVector.Create(nodes, 1.0), coefficients = design.QR().Solve(y);
        for (var pass = 0; pass < 3; pass++)
        {
            var residuals = (y - (design * coefficients)).Select(Math.Abs).ToArray();
            var sorted = residuals.Order().ToArray();
            var threshold = 1.345 * 1.4826 * (sorted[(nodes - 1) / 2] + sorted[nodes / 2]) / 2;
            roots = DenseVector.OfEnumerable(residuals.Select(r => Math.Sqrt(Math.Min(1, threshold / r))));
            coefficients = Weighted(design, roots).QR().Solve(roots.PointwiseMultiply(y));
        }

        var q = Weighted(design, roots).QR(MathNet.Numerics.LinearAlgebra.Factorization.QRMethod.Thin).Q;
        Assert.That(new[] { fit.Curve.Level, fit.Curve.Slope, fit.Curve.Hump, fit.Curve.SecondHump }, Is.EqualTo(coefficients.ToArray()).Within(1e-7));
        Assert.That(fit.Residuals.ToArray(), Is.EqualTo((y - (design * coefficients)).ToArray()).Within(1e-9), "unweighted");
        Assert.That(fit.Leverages.ToArray(), Is.EqualTo(q.EnumerateRows().Select(row => row * row)).Within(1e-9), "of the weighted fit");
        Assert.That(fit.UnbiasedRmse, Is.EqualTo(fit.Rmse * Math.Sqrt(nodes / (nodes - 4.0))).Within(1e-12));

        static Matrix<double> Weighted(Matrix<double> design, Vector<double> roots) => DenseMatrix.OfDiagonalVector(roots) * design;
    }

    [TestCase(0, 2)]
    [TestCase(-1, 2)]
    [TestCase(double.NaN, 2)]
    [TestCase(1, 0)]
    [TestCase(1, -2)]
    public void DecaysArePositive(double first, double second) => Assert.That(() => new CurveFitter(January.Years, [new DecayPair(first, second)]), Throws.ArgumentException);

    [Test]
    public void MaturitiesArePositiveAndNotTooMany()
    {
        Assert.That(() => new CurveFitter([0, 1, 2, 3, 4], Three), Throws.ArgumentException);
        Assert.That(() => new CurveFitter([1, 2, 3, 4, double.NaN], Three), Throws.ArgumentException);
        Assert.That(new CurveFitter(Enumerable.Range(1, 64).Select(i => (double)i), Three).Nodes, Is.EqualTo(64));
        Assert.That(() => new CurveFitter(Enumerable.Range(1, 65).Select(i => (double)i), Three), Throws.ArgumentException);
        Assert.That(() => new CurveFitter([1, 2, 3], [DecayPair.NelsonSiegel(1)]), Throws.ArgumentException.With.Message.Contains("4 to 64"));
        Assert.That(() => new CurveFit(0), Throws.TypeOf<ArgumentOutOfRangeException>());
        var single = new SvenssonCurve(3, -2, 1, 9, 2, double.NaN);
        Assert.That(single.Forward(2), Is.EqualTo(3 - Math.Exp(-1)).Within(1e-12), "no second hump without its decay");
        Assert.That(single.ParYield(.5), Is.EqualTo(200 * (Math.Exp(.005 * single.Yield(.5)) - 1)).Within(1e-12), "one coupon");
    }
}
