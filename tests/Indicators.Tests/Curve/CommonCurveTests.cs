using NUnit.Framework;
using YenValve.Data;
using YenValve.Indicators.Curve;

namespace YenValve.Indicators.Tests.Curve;

/// <summary>What every indicator over the curve has to do alike: LEAN's CommonIndicatorTests, on the bundled history.</summary>
[TestFixture]
public sealed class CommonCurveTests
{
    private static readonly JgbCurve[] History = [.. Curves.History()];

    private static IEnumerable<TestCaseData> Indicators()
    {
        yield return Case(() => new YieldVelocity("velocity", 30), v => [((YieldVelocity)v).OneDay, ((YieldVelocity)v).FiveDay]);
        yield return Case(() => new LongEndVelocity("long"), v => [((LongEndVelocity)v).Shock]);
        yield return Case(() => new ButterflyMove("fly", 20, 30, 40), v => [((ButterflyMove)v).ZScore, ((ButterflyMove)v).Level]);
        yield return Case(() => new CurveKink("kink"), v => [((CurveKink)v).Kink, ((CurveKink)v).Curvature(20)]);
        yield return Case(() => new CurveNoise("noise"), v => [((CurveNoise)v).Rmse, ((CurveNoise)v).ZScore]);
        yield return Case(() => new CurveResiduals("residuals"), v => [((CurveResiduals)v).Largest, ((CurveResiduals)v).Residual(40)]);
        yield return Case(() => new CurvePca("pca"), v => [((CurvePca)v).TSquared, ((CurvePca)v).Spe, ((CurvePca)v).TSquaredLimit, ((CurvePca)v).SpeLimit]);
        yield return Case(() => new SteadySvensson("steady"), v => [((SteadySvensson)v).Fit.Curve.Level, ((SteadySvensson)v).Fit.Rmse]);
        yield return Case(() => new CurveStress("stress"), v => [((CurveStress)v).Score, ((CurveStress)v).Latched]);
    }

    [TestCaseSource(nameof(Indicators))]
    public void IsReadyExactlyWhenItSays(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures)
    {
        var indicator = make();
        for (var i = 0; i < indicator.WarmUpPeriod; i++)
        {
            Assert.That(indicator.IsReady, Is.False, $"after {i} curves");
            indicator.Update(History[i]);
        }

        Assert.That(indicator.IsReady, Is.True);
    }

    [TestCaseSource(nameof(Indicators))]
    public void IsTheSameAfterReset(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures)
    {
        var indicator = make();
        var count = indicator.WarmUpPeriod + 40;
        foreach (var curve in History.Skip(300).Take(count)) indicator.Update(curve);
        indicator.Reset();
        Assert.That(indicator.IsReady, Is.False);
        Assert.That(indicator.LastDay, Is.EqualTo(DateTime.MinValue));
        Assert.That((double)indicator.Current.Value, Is.Zero);
        foreach (var curve in History.Take(count)) indicator.Update(curve);
        var fresh = make();
        foreach (var curve in History.Take(count)) fresh.Update(curve);
        Assert.That(figures(indicator), Is.EqualTo(figures(fresh)));
    }

    [TestCaseSource(nameof(Indicators))]
    public void RepeatedLateAndEmptyCurvesChangeNothing(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures)
    {
        var clean = make();
        var troubled = make();
        var count = clean.WarmUpPeriod + 30;
        for (var i = 0; i < count; i++)
        {
            clean.Update(History[i]);
            troubled.Update(History[i]);
            troubled.Update((JgbCurve)History[i].Clone());
            if (i > 3) troubled.Update((JgbCurve)History[i - 3].Clone());
            troubled.Update(Curves.Of(History[i].TradeDate, January.Years.Select(_ => (double?)9.9)));
            troubled.Update(Curves.Of(History[i].TradeDate.AddHours(6), January.Years.Select(_ => (double?)null)));
        }

        Assert.That(troubled.IsReady, Is.True);
        Assert.That(Finite(figures(troubled)), Is.EqualTo(Finite(figures(clean))));
    }

    [TestCaseSource(nameof(Indicators))]
    public void TheFutureChangesNoPast(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures)
    {
        var early = make();
        var all = make();
        var count = early.WarmUpPeriod + 10;
        foreach (var curve in History.Take(count)) early.Update(curve);
        for (var i = 0; i < count; i++) all.Update(History[i]);
        var seen = figures(all);
        foreach (var curve in History.Skip(count).Take(20)) all.Update(curve);
        Assert.That(figures(early), Is.EqualTo(seen));
    }

    [TestCaseSource(nameof(Indicators))]
    public void StrangeYieldsNeverThrow(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures)
    {
        var random = new Random(11);
        var indicator = make();
        for (var i = 0; i < 700; i++)
        {
            var kind = random.Next(5);
            var day = History[0].TradeDate.AddDays(i);
            indicator.Update(Curves.Of(day, January.Years.Select(y => kind switch
            {
                0 => null,
                1 => 0.0,
                2 => 50.0 * ((2.0 * random.NextDouble()) - 1.0),
                3 => random.Next(3) == 0 ? null : (double?)y,
                _ => 1.0,
            })));
        }

        Assert.That(figures(indicator), Is.All.Matches<double>(f => !double.IsInfinity(f)));
    }

    private static TestCaseData Case(Func<CurveIndicator> make, Func<CurveIndicator, double[]> figures) =>
        new TestCaseData(make, figures).SetArgDisplayNames(make().Name);

    // A curvature beside a missing yield is unknown, which is no change of state.
    private static double[] Finite(double[] figures) => [.. figures.Where(double.IsFinite)];
}
