using MathNet.Numerics.LinearAlgebra.Double;
using NUnit.Framework;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

[TestFixture]
public sealed class CurveFitterTests
{
    private static readonly double[] Residuals =
    [
        .674736, -1.276311, -2.569544, 2.739940, 3.538841, 1.734637, -.030522, -.969736, -.909043, -2.690330, .554134, -8.938203, 1.070753, -4.407489, 11.478137,
    ];

    [Test]
    public void MeetsTheVectorOfNelsonAndSiegel()
    {
        var fit = Fitted(DecayPair.NelsonSiegel(1.368363437));
        Assert.Multiple(() =>
        {
            Assert.That(fit.Curve.Level, Is.EqualTo(3.931885).Within(5e-7));
            Assert.That(fit.Curve.Slope, Is.EqualTo(-1.328080).Within(5e-7));
            Assert.That(fit.Curve.Hump, Is.EqualTo(-7.928353).Within(5e-7));
            Assert.That(100 * fit.Rmse, Is.EqualTo(24.857773).Within(5e-7));
        });
    }

    [Test]
    public void MeetsTheVectorOfSvensson()
    {
        var fit = Fitted(new DecayPair(1.5, 20));
        Assert.Multiple(() =>
        {
            Assert.That(fit.Curve.Level, Is.EqualTo(-1.403088).Within(5e-7));
            Assert.That(fit.Curve.Slope, Is.EqualTo(1.731843).Within(5e-7));
            Assert.That(fit.Curve.Hump, Is.EqualTo(3.083721).Within(5e-7));
            Assert.That(fit.Curve.SecondHump, Is.EqualTo(16.864555).Within(5e-7));
            Assert.That(100 * fit.Rmse, Is.EqualTo(4.268104).Within(5e-7));
            Assert.That(fit.Residuals.ToArray().Select(r => 100 * r), Is.EqualTo(Residuals).Within(5e-7));
            Assert.That(100 * fit.LeaveOneOut(14), Is.EqualTo(15.346377).Within(5e-7));
        });
    }

    [Test]
    public void MeetsTheOptimumOfTheGrid()
    {
        var fit = new CurveFit(15);
        CurveFitter.Jgb.Fit(January.On20, fit);
        Assert.Multiple(() =>
        {
            Assert.That(fit.Curve.Tau1, Is.EqualTo(1.499734).Within(5e-7));
            Assert.That(fit.Curve.Tau2, Is.EqualTo(21.971211).Within(5e-7));
            Assert.That(fit.Curve.Level, Is.EqualTo(-.639339).Within(5e-7));
            Assert.That(fit.Curve.Slope, Is.EqualTo(1.051237).Within(5e-7));
            Assert.That(fit.Curve.Hump, Is.EqualTo(2.245844).Within(5e-7));
            Assert.That(fit.Curve.SecondHump, Is.EqualTo(14.767695).Within(5e-7));
            Assert.That(100 * fit.Rmse, Is.EqualTo(2.636916).Within(5e-7));
            Assert.That(fit.UnbiasedRmse, Is.EqualTo(fit.Rmse * Math.Sqrt(15.0 / 9.0)).Within(1e-14), "four coefficients and two decays");
            Assert.That(fit.Residuals[10..].ToArray().Select(r => 100 * r), Is.EqualTo(new[] { 5.109789, -3.503069, 4.684183, -4.527454, 1.006184 }).Within(5e-7));
        });
    }

    [Test]
    public void TheGridIsTheStatedOne()
    {
        var grid = CurveFitter.Jgb.Decays;
        Assert.That(grid.Min(d => d.Tau1), Is.EqualTo(0.5));
        Assert.That(grid.Max(d => d.Tau1), Is.EqualTo(10).Within(1e-12));
        Assert.That(grid.Max(d => d.Tau2), Is.EqualTo(40).Within(1e-12));
        Assert.That(grid.All(d => d.Tau2 >= 1.5 * d.Tau1), Is.True);
    }

    [Test]
    public void NoPairOfTheGridIsBetterThanTheOneChosen([Values(1, 500, 1500, 2000)] int day)
    {
        var yields = January.YieldsOf(Curves.History().ElementAt(day));
        var best = new CurveFit(15);
        var other = new CurveFit(15);
        CurveFitter.Jgb.Fit(yields, best);
        for (var pair = 0; pair < CurveFitter.Jgb.Decays.Count; pair++)
        {
            CurveFitter.Jgb.Fit(yields, pair, other);
            Assert.That(other.Rmse, Is.GreaterThanOrEqualTo(best.Rmse - 1e-12));
        }
    }

    [Test]
    public void AgreesWithMathNetsQr([Values(0, 100, 400, 700)] int pair)
    {
        var (tau1, tau2) = CurveFitter.Jgb.Decays[pair];
        var design = DenseMatrix.OfRows(January.Years.Select(t => new[]
        {
            1.0, SvenssonCurve.SlopeLoading(t, tau1), SvenssonCurve.HumpLoading(t, tau1), SvenssonCurve.HumpLoading(t, tau2),
        }));
        var expected = design.QR().Solve(DenseVector.OfArray(January.On20));
        var fit = new CurveFit(15);
        CurveFitter.Jgb.Fit(January.On20, pair, fit);
        var found = new[] { fit.Curve.Level, fit.Curve.Slope, fit.Curve.Hump, fit.Curve.SecondHump };
        Assert.That(found.Zip(expected, (a, b) => Math.Abs(a - b) / (1 + Math.Abs(b))), Is.All.LessThan(1e-9));
        Assert.That(fit.Leverages.ToArray().Sum(), Is.EqualTo(4).Within(1e-12));
    }

    [Test]
    public void LeaveOneOutIsTheResidualFromTheCurveOfTheOthers([Range(0, 14)] int node)
    {
        var decays = new DecayPair(1.5, 20);
        var all = Fitted(decays);
        var rest = new CurveFitter(Without(January.Years, node), [decays]);
        var fit = new CurveFit(14);
        rest.Fit(Without(January.On20, node), fit);
        Assert.That(all.LeaveOneOut(node), Is.EqualTo(January.On20[node] - fit.Curve.Yield(January.Years[node])).Within(1e-9));
    }

    [Test]
    public void FindsACurveOfTheGridAgain()
    {
        var (tau1, tau2) = CurveFitter.Jgb.Decays[321];
        var curve = new SvenssonCurve(3, -2, 1.5, -1, tau1, tau2);
        var fit = new CurveFit(15);
        CurveFitter.Jgb.Fit([.. January.Years.Select(curve.Yield)], fit);
        Assert.That(fit.Pair, Is.EqualTo(321));
        Assert.That(fit.Rmse, Is.LessThan(1e-12));
    }

    [Test]
    public void RobustFitDoesNotBendForOneYield([Values(2, 5, 9)] int node)
    {
        var (tau1, tau2) = CurveFitter.Jgb.Decays[321];
        var curve = new SvenssonCurve(3, -2, 1.5, -1, tau1, tau2);
        var random = new Random(7);
        double[] yields = [.. January.Years.Select(t => curve.Yield(t) + (0.002 * (random.NextDouble() - 0.5)))];
        yields[node] += 0.5;
        var plain = new CurveFit(15);
        var robust = new CurveFit(15);
        CurveFitter.Jgb.Fit(yields, plain);
        CurveFitter.Jgb.FitRobust(yields, robust);
        double Off(CurveFit fit) => January.Years.Where((_, i) => i != node).Max(t => Math.Abs(fit.Curve.Yield(t) - curve.Yield(t)));
        Assert.That(Off(robust), Is.LessThan(0.5 * Off(plain)));
        Assert.That(robust.Residuals[node], Is.GreaterThan(plain.Residuals[node]));
    }

    [Test]
    public void RobustFitOfACleanCurveIsTheFit()
    {
        var (tau1, tau2) = CurveFitter.Jgb.Decays[200];
        var curve = new SvenssonCurve(2, -1, 1, 1, tau1, tau2);
        var fit = new CurveFit(15);
        CurveFitter.Jgb.FitRobust([.. January.Years.Select(curve.Yield)], fit);
        Assert.That(fit.Rmse, Is.LessThan(1e-10));
    }

    [Test]
    public void ShiftingAndScalingACurveShiftsAndScalesItsFit()
    {
        var plain = new CurveFit(15);
        var moved = new CurveFit(15);
        CurveFitter.Jgb.Fit(January.On20, plain);
        CurveFitter.Jgb.Fit([.. January.On20.Select(y => (3 * y) - 2)], moved);
        Assert.That(moved.Pair, Is.EqualTo(plain.Pair));
        Assert.That(moved.Rmse, Is.EqualTo(3 * plain.Rmse).Within(1e-12));
        Assert.That(moved.Curve.Level, Is.EqualTo((3 * plain.Curve.Level) - 2).Within(1e-9));
    }

    [Test]
    public void OnePairForSeveralCurvesIsTheBestOfAll()
    {
        double[] together = [.. January.On19, .. January.On20, .. January.On21];
        var chosen = CurveFitter.Jgb.Select(together);
        var fit = new CurveFit(15);
        double Squares(int pair) => new[] { January.On19, January.On20, January.On21 }.Sum(y =>
        {
            CurveFitter.Jgb.Fit(y, pair, fit);
            return fit.Rmse * fit.Rmse;
        });
        var best = Squares(chosen);
        Assert.That(Enumerable.Range(0, CurveFitter.Jgb.Decays.Count).Select(Squares), Is.All.GreaterThanOrEqualTo(best - 1e-12));
    }

    [Test]
    public void AFitOfTheWholeGridAllocatesNothing()
    {
        var fit = new CurveFit(15);
        CurveFitter.Jgb.Fit(January.On20, fit);
        var before = GC.GetAllocatedBytesForCurrentThread();
        CurveFitter.Jgb.Fit(January.On20, fit);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.Zero);
    }

    [Test]
    public void RefusesWhatIsNoGridOrNoCurve()
    {
        Assert.That(() => new CurveFitter(January.Years, []), Throws.ArgumentException);
        Assert.That(() => new CurveFitter(January.Years, [new DecayPair(1, 2), DecayPair.NelsonSiegel(1)]), Throws.ArgumentException);
        Assert.That(() => new CurveFitter([1, 2, 3, 4], [new DecayPair(1, 2)]), Throws.ArgumentException);
        Assert.That(() => CurveFitter.Jgb.Fit([1, 2], new CurveFit(15)), Throws.ArgumentException);
        Assert.That(() => CurveFitter.Jgb.Fit(January.On20, 0, new CurveFit(3)), Throws.ArgumentException);
    }

    private static CurveFit Fitted(DecayPair decays)
    {
        var fit = new CurveFit(15);
        new CurveFitter(January.Years, [decays]).Fit(January.On20, fit);
        return fit;
    }

    private static double[] Without(double[] values, int node) => [.. values.Where((_, i) => i != node)];
}
