using YenValve.Indicators.Curve;

namespace YenValve.Pictures;

/// <summary>The JGB curve at the moments of its publication.</summary>
internal static class CurvePictures
{
    public static IEnumerable<Picture> All()
    {
        var stress = new CurveStress("stress");
        Points y10 = new(), y30 = new(), y40 = new(), one = new(), five = new(), belly = new(), longEnd = new();
        Points kink = new(), noise = new(), score = new(), latched = new(), rmse = new(), tSquared = new(), tLimit = new();
        Points sentinelOn = new(), residual30 = new(), residual40 = new(), deviation30 = new(), deviation40 = new(), fair40 = new(), gap40 = new();
        var pca = new CurvePca("pca");
        var sentinel = new YieldSentinel("sentinel", YieldSource.MofConstantMaturity);
        var residuals = new CurveResiduals("residuals");
        var steady = new SteadySvensson("steady");
        foreach (var curve in BundledData.Curves)
        {
            stress.Update(curve);
            pca.Update(curve);
            var time = curve.EndTime;
            y10.Add(time, curve.Yield(10) ?? double.NaN);
            y30.Add(time, curve.Yield(30) ?? double.NaN);
            y40.Add(time, curve.Yield(40) ?? double.NaN);
            one.Add(time, stress.Velocity.Velocity30.OneDay);
            five.Add(time, stress.Velocity.Velocity30.FiveDay);
            belly.Add(time, curve.Butterfly(10, 20, 30) ?? double.NaN);
            longEnd.Add(time, curve.Butterfly(20, 30, 40) ?? double.NaN);
            kink.Add(time, stress.Kink.Kink);
            rmse.Add(time, stress.Noise.Rmse);
            noise.Add(time, stress.Noise.ZScore);
            score.Add(time, stress.Score);
            latched.Add(time, stress.Latched);
            tSquared.Add(time, pca.TSquared);
            tLimit.Add(time, pca.TSquaredLimit);
            sentinel.Update(curve);
            sentinelOn.Add(time, sentinel.IsReady ? (sentinel.IsOn ? 1.0 : 0.0) : double.NaN);
            residuals.Update(curve);
            residual30.Add(time, residuals.Residual(30));
            residual40.Add(time, residuals.Residual(40));
            deviation30.Add(time, residuals.ZScore(30));
            deviation40.Add(time, residuals.ZScore(40));
            var fair = steady.Update(curve) ? steady.Fit.Curve.Yield(40) : double.NaN;
            fair40.Add(time, fair);
            gap40.Add(time, 100.0 * ((curve.Yield(40) ?? double.NaN) - fair));
        }

        yield return new("yield-velocity", "YieldVelocity: how fast the 30-year JGB yield moves",
            new Row("yield, %").Line("40Y", y40, Ink.Vermillion).Line("30Y", y30, Ink.Blue),
            new Row("change, deviations") { IsShared = true }.Line("one day", one, Ink.Blue).Line("five days", five, Ink.Vermillion).Level("3", 3.0));
        yield return new("curve-kink", "CurveKink: does the long end bend, or only shift?",
            new Row("butterfly, bp").Line("10-20-30", belly, Ink.Blue).Line("20-30-40", longEnd, Ink.Vermillion),
            new Row("K, robust deviations") { IsShared = true }.Line("K", kink, Ink.Blue).Level("3", 3.0));
        yield return new("curve-noise", "CurveNoise: misfit of a Svensson curve (silent on 20 January 2026)",
            new Row("RMSE, bp") { IsShared = true }.Line("RMSE", rmse, Ink.Blue),
            new Row("robust z-score") { IsShared = true }.Line("z", noise, Ink.Blue).Level("2", 2.0));
        yield return new("curve-pca", "CurvePca: how unusual the day's move is for three components",
            new Row("yield, %").Line("30Y", y30, Ink.Blue).Line("10Y", y10, Ink.Vermillion),
            new Row("T², no unit") { IsShared = true }.Line("T²", tSquared, Ink.Blue).Line("empirical 99.5% limit", tLimit, Ink.Vermillion));
        yield return new("curve-residuals", "CurveResiduals: which maturity is off the curve of the others",
            new Row("residual, bp") { IsShared = true }.Line("30Y", residual30, Ink.Blue).Line("40Y", residual40, Ink.Vermillion),
            new Row("robust deviations") { IsShared = true }.Line("30Y", deviation30, Ink.Blue).Line("40Y", deviation40, Ink.Vermillion));
        yield return new("steady-svensson", "SteadySvensson: a curve whose decays are held, beside the yield",
            new Row("yield, %").Line("40Y", y40, Ink.Vermillion).Line("40Y of the curve", fair40, Ink.Blue),
            new Row("yield less curve, bp") { IsShared = true }.Line("40Y", gap40, Ink.Blue));
        yield return new("yield-sentinel", "YieldSentinel: the 40-year JGB across its line, with force",
            new Row("yield, %") { IsShared = true }.Line("40Y", y40, Ink.Vermillion).Level("3.75", 3.75),
            new Row("on (1) or off (0)") { IsShared = true }.Line("sentinel", sentinelOn, Ink.Blue));
        yield return new("curve-stress", "CurveStress: velocity, kink and noise in one score, with a latch",
            new Row("yield, %").Line("40Y", y40, Ink.Vermillion).Line("30Y", y30, Ink.Blue),
            new Row("score, 0 to 1") { IsShared = true }.Line("latched", latched, Ink.Vermillion).Line("of the day", score, Ink.Blue).Level("0.6", 0.6));
    }
}
