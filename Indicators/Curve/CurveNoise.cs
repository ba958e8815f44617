using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Curve;

/// <summary>
/// How badly a smooth curve describes the fifteen yields: the root mean squared error of the best Svensson curve of the grid in basis points, and its
/// robust deviation from the days before, after Hu, Pan and Wang (2013, J. Finance 68:2341–2382). Their noise is of single bonds; the ministry's
/// yields are already averaged and splined, so this sees a curve that is bent (2020-03, 2022-06, the years of yield-curve control), not single
/// cheap bonds, depth or bid and ask. It was silent in January 2026. A second opinion, never the first.
/// </summary>
public class CurveNoise : CurveIndicator
{
    // Only against a division by nothing: the deviation of the years since 2008 was never near it.
    private const double FloorBasisPoints = 0.01;
    private readonly double[] _yields = new double[CurveNodes.Count];
    private readonly RollingMedian _history;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Days before that make the history.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public CurveNoise(string name, int window = 250)
        : base(name) => _history = new RollingMedian(window);

    /// <summary>Complete curves it needs: the history and the one that is judged.</summary>
    public override int WarmUpPeriod => _history.Period + 1;

    /// <summary>Whether a curve has been judged against a full history.</summary>
    public override bool IsReady => !double.IsNaN(ZScore);

    /// <summary>Root mean squared error over the fifteen yields in basis points; NaN before the first curve.</summary>
    public double Rmse { get; private set; } = double.NaN;

    /// <summary>The same over the nine degrees of freedom that four coefficients and two decays leave.</summary>
    public double UnbiasedRmse { get; private set; } = double.NaN;

    /// <summary>The error in robust deviations of the days before; NaN until the history is full.</summary>
    public double ZScore { get; private set; } = double.NaN;

    /// <summary>The fit of the last curve, in percent.</summary>
    public CurveFit Fit { get; } = new(CurveNodes.Count);

    /// <inheritdoc/>
    protected override double Figure => Rmse;

    /// <inheritdoc/>
    public override void Reset()
    {
        _history.Reset();
        Fit.Reset();
        Rmse = UnbiasedRmse = ZScore = double.NaN;
        base.Reset();
    }

    /// <summary>Takes the next curve; one with a hole leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (!CurveNodes.TryRead(curve, _yields)) return false;
        CurveFitter.Jgb.Fit(_yields, Fit);
        Rmse = 100.0 * Fit.Rmse;
        UnbiasedRmse = 100.0 * Fit.UnbiasedRmse;
        ZScore = _history.ZScore(Rmse, FloorBasisPoints);
        _history.Add(Rmse);
        return true;
    }
}
