using NUnit.Framework;
using YenValve.Data;
using YenValve.Indicators.Curve;
using YenValve.Indicators.Tests.Reference;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>Residuals, held decays and the line in the sand over the bundled history, against Python: see Reference/curve_fits.py and yield_sentinel.py.</summary>
[TestFixture]
public sealed class FittedReferenceTests
{
    [Test, AgainstReference("curve_fits", typeof(CurveResiduals), typeof(SteadySvensson))]
    public void FitsMeetPython()
    {
        CurveResiduals residuals = new("residuals");
        SteadySvensson steady = new("steady");
        var rows = ReferenceSeries.Rows("curve_fits").ToDictionary(row => row.Time("date"));
        foreach (var curve in Curves.History())
        {
            residuals.Update(curve);
            steady.Update(curve);
            if (!rows.TryGetValue(curve.TradeDate, out var row)) continue;
            foreach (var years in JgbCurve.Maturities) row.Holds($"r{years}", residuals.Residual(years), 1e-7);
            foreach (var years in (int[])[7, 25, 40]) row.Holds($"z{years}", residuals.ZScore(years), 1e-7);
            row.Holds("largest", residuals.Largest, 1e-7);
            row.Holds("maturity", residuals.LargestMaturity == 0 ? double.NaN : residuals.LargestMaturity);
            row.Holds("tau1", steady.IsReady ? steady.Fit.Curve.Tau1 : double.NaN, 1e-7);
            row.Holds("tau2", steady.IsReady ? steady.Fit.Curve.Tau2 : double.NaN, 1e-7);
            row.Holds("level", steady.IsReady ? 100 * steady.Fit.Curve.Level : double.NaN, 1e-6);
            row.Holds("rmse", 100 * steady.Fit.Rmse, 1e-7);
        }
    }

    [Test]
    public void ASmoothingSplineMeetsPython()
    {
        var spline = new SmoothingSpline(January.Years);
        var residuals = new double[15];
        var rows = ReferenceSeries.Rows("smoothing_spline").ToDictionary(row => row.Time("date"));
        var indicator = new CurveResiduals("residuals", smooth: true);
        foreach (var curve in Curves.History())
        {
            indicator.Update(curve);
            if (!rows.TryGetValue(curve.TradeDate, out var row)) continue;
            spline.LeaveOneOut(January.YieldsOf(curve), residuals);
            row.Holds("stiffness", Math.Log10(spline.Stiffness));
            foreach (var (years, i) in JgbCurve.Maturities.Select((years, i) => (years, i)))
            {
                row.Holds($"r{years}", 100 * residuals[i], 1e-7);
                row.Holds($"r{years}", indicator.Residual(years), 1e-7);
            }
        }
    }

    [Test]
    public void ASplineTakesAStraightLineAsItIsAndRefusesWhatIsNoCurve()
    {
        var spline = new SmoothingSpline(January.Years);
        var residuals = new double[15];
        spline.LeaveOneOut([.. January.Years.Select(years => 1 + (.05 * years))], residuals);
        Assert.That(residuals, Is.All.EqualTo(0).Within(1e-9));
        Assert.That(() => new SmoothingSpline([1, 2, 3, 4]), Throws.ArgumentException);
        Assert.That(() => new SmoothingSpline([1, 2, 3, 3, 4]), Throws.ArgumentException);
        Assert.That(() => spline.LeaveOneOut(new double[14], residuals), Throws.ArgumentException);
    }

    [Test, AgainstReference("yield_sentinel", typeof(LongEndVelocity), typeof(YieldSentinel))]
    public void TheSentinelMeetsPython()
    {
        LongEndVelocity velocity = new("velocity");
        YieldSentinel own = new("own", YieldSource.MofConstantMaturity), one = Of(1.0), half = Of(0.5);
        foreach (var (row, curve) in ReferenceSeries.Rows("yield_sentinel").Zip(Curves.History()))
        {
            foreach (var sentinel in (YieldSentinel[])[own, one, half]) sentinel.Update(curve);
            velocity.Update(curve);
            Assert.That(row.Time("date"), Is.EqualTo(curve.TradeDate));
            row.Holds("v", velocity.Shock, 1e-8);
            row.Holds("recent", own.RecentShock, 1e-8);
            row.Holds("on375", own.IsOn ? 1 : 0);
            row.Holds("on100", one.IsOn ? 1 : 0);
            row.Holds("on050", half.IsOn ? 1 : 0);
        }

        static YieldSentinel Of(double threshold) => new("other", YieldSource.MofConstantMaturity, threshold);
    }
}
