using NUnit.Framework;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>
/// The fitted indicators with windows so short that they are worked out beside the indicator in a few lines, and the single days that the references in Python
/// tell of: what the tests over the whole history hold, in a hundredth of their time.
/// </summary>
[TestFixture]
public sealed class ShortWindowTests
{
    private static readonly JgbCurve[] History = [.. Curves.History().Take(340)];

    [Test]
    public void ComponentsOfAWindowMeetPython()
    {
        var rows = ReferenceSeries.Rows("jgb_curve_pca").Take(2).ToDictionary(row => row.Time("date"));
        foreach (var (day, row) in rows)
        {
            // The window's 250 changes and the one that is judged: 252 curves.
            var pca = new CurvePca("pca");
            foreach (var curve in History.Where(c => c.TradeDate <= day).TakeLast(252)) pca.Update(curve);
            row.Holds("t2", pca.TSquared, 1e-7);
            row.Holds("spe", pca.Spe, 1e-7);
            for (var component = 0; component < 3; component++) row.Holds($"share{component + 1}", pca.Explained(component), 1e-7);
            Assert.That((double)pca.Current.Value, Is.EqualTo(pca.TSquared).Within(1e-12));
            Assert.That((double.IsNaN(pca.TSquaredLimit), double.IsNaN(pca.SpeLimit), pca.IsReady), Is.EqualTo((true, true, false)), "no past of its own");
        }
    }

    [Test]
    public void LimitsAreQuantilesOfTheDaysBefore()
    {
        var pca = new CurvePca("pca", 16);
        Assert.That(pca.WarmUpPeriod, Is.EqualTo(268));
        List<double> sizes = [], errors = [];
        for (var i = 0; i < 275; i++)
        {
            Assert.That(pca.IsReady, Is.EqualTo(i >= 268), $"after {i} curves");
            pca.Update(History[i]);
            Assert.That(double.IsNaN(pca.TSquared), Is.EqualTo(i < 17), $"curve {i}");
            if (i < 17) continue;
            Assert.That(pca.TSquaredLimit, sizes.Count < 250 ? Is.NaN : Is.EqualTo(Quantile(sizes)).Within(1e-12), $"curve {i}");
            Assert.That(pca.SpeLimit, errors.Count < 250 ? Is.NaN : Is.EqualTo(Quantile(errors)).Within(1e-12), $"curve {i}");
            Assert.That((pca.IsLarge, pca.IsStrange), Is.EqualTo((pca.TSquared > pca.TSquaredLimit, pca.Spe > pca.SpeLimit)));
            sizes.Add(pca.TSquared);
            errors.Add(pca.Spe);
        }

        pca.Update(Curves.Of(History[275].TradeDate, January.On20.Select(y => (double?)y)));
        Assert.That((pca.IsLarge, pca.IsStrange), Is.EqualTo((true, true)), "the curve of another year");
        pca.Reset();
        Assert.That((pca.IsLarge, pca.IsStrange, pca.IsReady, double.IsNaN(pca.SpeTheoreticalLimit), double.IsNaN(pca.Explained(2))), Is.EqualTo((false, false, false, true, true)));
        for (var i = 0; i < 18; i++) pca.Update(History[i]);
        Assert.That(pca.TSquared, Is.EqualTo(sizes[0]));
        Assert.That(pca.TSquaredLimit, Is.NaN, "the past is forgotten");

        static double Quantile(List<double> past)
        {
            var sorted = past.Order().ToArray();
            var place = .995 * (sorted.Length - 1);
            return sorted[(int)place] + ((place - (int)place) * (sorted[Math.Min((int)place + 1, sorted.Length - 1)] - sorted[(int)place]));
        }
    }

    [Test]
    public void ACurveWithAHoleIsNoDayOfTheComponents()
    {
        CurvePca whole = new("pca", 16), holed = new("pca", 16);
        for (var i = 0; i < 20; i++)
        {
            whole.Update(History[i]);
            holed.Update(History[i]);
            holed.Update(Curves.Of(History[i].TradeDate.AddHours(1), January.On20.Select((y, k) => k == 14 ? null : (double?)y)));
        }

        Assert.That((holed.TSquared, holed.Spe), Is.EqualTo((whole.TSquared, whole.Spe)));
        Assert.That(whole.TSquared, Is.Not.NaN);
        Assert.That(() => whole.Explained(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void ResidualsAreJudgedByTheirOwnPast()
    {
        var residuals = new CurveResiduals("residuals", 3);
        Assert.That((residuals.WarmUpPeriod, residuals.LargestMaturity, double.IsNaN(residuals.Residual(1)), double.IsNaN(residuals.ZScore(40))), Is.EqualTo((4, 0, true, true)));
        var fit = new CurveFit(15);
        List<double[]> past = [];
        for (var i = 0; i < 8; i++)
        {
            residuals.Update(History[i]);
            CurveFitter.Jgb.Fit(January.YieldsOf(History[i]), fit);
            double[] today = [.. Enumerable.Range(0, 15).Select(k => 100 * fit.LeaveOneOut(k))];
            for (var k = 0; k < 15; k++) Assert.That(residuals.Residual((int)January.Years[k]), Is.EqualTo(today[k]).Within(1e-9));
            Assert.That(residuals.IsReady, Is.EqualTo(i >= 3));
            if (i < 3)
            {
                Assert.That((double.IsNaN(residuals.Largest), residuals.LargestMaturity), Is.EqualTo((true, 0)));
            }
            else
            {
                double[] scores = [.. today.Select((r, k) => Score(r, [.. past.TakeLast(3).Select(p => p[k])], .5))];
                for (var k = 0; k < 15; k++) Assert.That(residuals.ZScore((int)January.Years[k]), Is.EqualTo(scores[k]).Within(1e-6));
                var largest = scores.MaxBy(Math.Abs);
                Assert.That(residuals.Largest, Is.EqualTo(largest).Within(1e-6));
                Assert.That(residuals.LargestMaturity, Is.EqualTo((int)January.Years[Array.IndexOf(scores, largest)]));
            }

            past.Add(today);
        }

        residuals.Reset();
        Assert.That((residuals.IsReady, residuals.LargestMaturity, double.IsNaN(residuals.Largest), double.IsNaN(residuals.Residual(7))), Is.EqualTo((false, 0, true, true)));
        for (var i = 0; i < 3; i++) residuals.Update(History[i]);
        Assert.That(residuals.IsReady, Is.False, "the histories are forgotten");
    }

    [Test]
    public void ASplineOfSingleDaysMeetsPython()
    {
        var spline = new SmoothingSpline(January.Years);
        Assert.That((spline.Nodes, double.IsNaN(spline.Stiffness)), Is.EqualTo((15, true)));
        var residuals = new double[15];
        var indicator = new CurveResiduals("residuals", 3, smooth: true);
        foreach (var row in ReferenceSeries.Rows("smoothing_spline").Take(6))
        {
            var curve = History.Single(c => c.TradeDate == row.Time("date"));
            spline.LeaveOneOut(January.YieldsOf(curve), residuals);
            indicator.Update(curve);
            row.Holds("stiffness", Math.Log10(spline.Stiffness));
            for (var k = 0; k < 15; k++)
            {
                row.Holds($"r{January.Years[k]}", 100 * residuals[k], 1e-7);
                row.Holds($"r{January.Years[k]}", indicator.Residual((int)January.Years[k]), 1e-7);
            }
        }
    }

    [Test]
    public void ASplineTakesFiveMaturitiesThatAscendAndAsManyYields()
    {
        var spline = new SmoothingSpline([1, 2, 3, 4, 5]);
        var residuals = new double[5];
        spline.LeaveOneOut([1, 2, 3, 4, 5], residuals);
        Assert.That(residuals, Is.All.EqualTo(0).Within(1e-5), "a straight line");
        Assert.That(() => new SmoothingSpline([1, 2, 3, 5, 4]), Throws.ArgumentException);
        Assert.That(() => new SmoothingSpline([2, 1, 3, 4, 5]), Throws.ArgumentException);
        Assert.That(() => new SmoothingSpline(null!), Throws.ArgumentNullException);
        Assert.That(() => spline.LeaveOneOut(new double[5], new double[6]), Throws.ArgumentException);
        Assert.That(() => spline.LeaveOneOut(new double[4], residuals), Throws.ArgumentException);
    }

    [Test]
    public void DecaysAreChosenOnTheCurvesOfTheMemoryAndHeld()
    {
        var steady = new SteadySvensson("steady", 3, 2);
        var fit = new CurveFit(15);
        var chosen = -1;
        for (var i = 0; i < 9; i++)
        {
            steady.Update(History[i]);
            Assert.That(steady.IsReady, Is.EqualTo(i >= 2));
            if (i < 2)
            {
                Assert.That((steady.Fit.Pair, double.IsNaN(steady.Fit.Rmse), steady.Current.Value), Is.EqualTo((-1, true, 0m)));
                continue;
            }

            if (i % 2 == 0) chosen = CurveFitter.Jgb.Select([.. History[(i - 2)..(i + 1)].SelectMany(January.YieldsOf)]);
            CurveFitter.Jgb.Fit(January.YieldsOf(History[i]), chosen, fit);
            Assert.That((steady.Fit.Pair, steady.Fit.Rmse, steady.Fit.Curve), Is.EqualTo((chosen, fit.Rmse, fit.Curve)), $"curve {i}");
            Assert.That((double)steady.Current.Value, Is.EqualTo(100 * fit.Rmse).Within(1e-12));
        }

        steady.Update(Curves.Of(History[9].TradeDate, 1, 2, 3));
        Assert.That(steady.LastDay, Is.EqualTo(History[8].TradeDate));
        steady.Reset();
        Assert.That((steady.IsReady, steady.Fit.Pair, double.IsNaN(steady.Fit.Rmse), double.IsNaN(steady.Fit.UnbiasedRmse)), Is.EqualTo((false, -1, true, true)));
        Assert.That(steady.Fit.Residuals.ToArray().Concat(steady.Fit.Leverages.ToArray()), Is.All.Zero);
        Assert.That(steady.Fit.Curve, Is.EqualTo(default(SvenssonCurve)));
        Assert.That(() => new SteadySvensson("steady", 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new SteadySvensson("steady", 1, 0), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(new SteadySvensson("steady", 1, 1).WarmUpPeriod, Is.EqualTo(1));
    }

    [Test]
    public void NoiseIsJudgedByTheDaysBefore()
    {
        var noise = new CurveNoise("noise", 3);
        Assert.That((noise.WarmUpPeriod, double.IsNaN(noise.Rmse), double.IsNaN(noise.UnbiasedRmse)), Is.EqualTo((4, true, true)));
        var fit = new CurveFit(15);
        List<double> past = [];
        for (var i = 0; i < 8; i++)
        {
            noise.Update(History[i]);
            CurveFitter.Jgb.Fit(January.YieldsOf(History[i]), fit);
            Assert.That(noise.Rmse, Is.EqualTo(100 * fit.Rmse).Within(1e-12));
            Assert.That(noise.UnbiasedRmse, Is.EqualTo(100 * fit.Rmse * Math.Sqrt(15 / 9.0)).Within(1e-12));
            Assert.That((double)noise.Current.Value, Is.EqualTo(noise.Rmse).Within(1e-12));
            Assert.That(noise.IsReady, Is.EqualTo(i >= 3));
            if (i >= 3) Assert.That(noise.ZScore, Is.EqualTo(Score(noise.Rmse, [.. past.TakeLast(3)], .01)).Within(1e-6));
            past.Add(noise.Rmse);
        }

        var before = (noise.Rmse, noise.ZScore);
        noise.Update(Curves.Of(History[9].TradeDate, 1, 2, 3));
        Assert.That((noise.Rmse, noise.ZScore), Is.EqualTo(before));
        noise.Reset();
        Assert.That((double.IsNaN(noise.Rmse), double.IsNaN(noise.UnbiasedRmse), double.IsNaN(noise.ZScore), noise.Fit.Pair), Is.EqualTo((true, true, true, -1)));
        for (var i = 0; i < 3; i++) noise.Update(History[i]);
        Assert.That(noise.IsReady, Is.False, "the history is forgotten");
    }

    // Robust deviations of a value from three before it: their median, and the median of what they stand off it.
    private static double Score(double value, double[] past, double floor)
    {
        var median = past.Order().ElementAt(1);
        return (value - median) / Math.Max(1.4826 * past.Select(p => Math.Abs(p - median)).Order().ElementAt(1), floor);
    }
}
