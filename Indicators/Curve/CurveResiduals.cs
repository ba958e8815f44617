using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Which maturity stands off the curve of the others: leave-one-out residuals of the Svensson grid fit (or of a <see cref="SmoothingSpline"/>, which
/// takes no shape for granted) in basis points, and each one's robust deviation from its own history, since some never fit (the 25Y stands 5 to 6 basis
/// points above on ordinary days). Positive is a yield too high, a bond too cheap.
/// </summary>
public class CurveResiduals : CurveIndicator
{
    private const double FloorBasisPoints = 0.5;
    private readonly double[] _yields = new double[CurveNodes.Count];
    private readonly double[] _residuals = new double[CurveNodes.Count];
    private readonly double[] _scores = new double[CurveNodes.Count];
    private readonly RollingMedian[] _histories;
    private readonly CurveFit _fit = new(CurveNodes.Count);
    private readonly SmoothingSpline? _spline;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="window">Days before that make the history.</param>
    /// <param name="smooth">Whether the curve is a smoothing spline instead of Svensson's.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public CurveResiduals(string name, int window = 250, bool smooth = false)
        : base(name)
    {
        if (smooth) _spline = new SmoothingSpline(CurveNodes.Years);
        _histories = [.. CurveNodes.Years.Select(_ => new RollingMedian(window))];
        Forget();
    }

    /// <summary>Complete curves it needs: the history and the one that is judged.</summary>
    public override int WarmUpPeriod => _histories[0].Period + 1;

    /// <summary>Whether a curve has been judged against a full history.</summary>
    public override bool IsReady => !double.IsNaN(_scores[0]);

    /// <summary>The largest deviation of a maturity from its own history, of either sign; NaN until the history is full.</summary>
    public double Largest { get; private set; } = double.NaN;

    /// <summary>The maturity it belongs to, in years; 0 until the history is full.</summary>
    public int LargestMaturity { get; private set; }

    /// <inheritdoc/>
    protected override double Figure => Largest;

    /// <summary>Residual of a maturity from the curve of the others in basis points; NaN before the first curve.</summary>
    /// <param name="years">One of the curve's maturities.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double Residual(int years) => _residuals[CurveNodes.IndexOf(years)];

    /// <summary>The residual in robust deviations, floored at half a basis point, of the days before; NaN until the history is full.</summary>
    /// <param name="years">One of the curve's maturities.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity.</exception>
    public double ZScore(int years) => _scores[CurveNodes.IndexOf(years)];

    /// <inheritdoc/>
    public override void Reset()
    {
        foreach (var history in _histories) history.Reset();
        Forget();
        base.Reset();
    }

    /// <summary>Takes the next curve; one with a hole leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (!CurveNodes.TryRead(curve, _yields)) return false;
        if (_spline != null) _spline.LeaveOneOut(_yields, _residuals);
        else Svensson();
        Largest = double.NaN;
        for (var i = 0; i < _residuals.Length; i++)
        {
            _residuals[i] *= 100.0;
            _scores[i] = _histories[i].ZScore(_residuals[i], FloorBasisPoints);
            _histories[i].Add(_residuals[i]);
            if (double.IsNaN(_scores[i]) || Math.Abs(_scores[i]) <= Math.Abs(Largest)) continue;
            (Largest, LargestMaturity) = (_scores[i], (int)CurveNodes.Years[i]);
        }

        return true;
    }

    private void Svensson()
    {
        CurveFitter.Jgb.Fit(_yields, _fit);
        for (var i = 0; i < _residuals.Length; i++) _residuals[i] = _fit.LeaveOneOut(i);
    }

    private void Forget()
    {
        Array.Fill(_residuals, double.NaN);
        Array.Fill(_scores, double.NaN);
        Largest = double.NaN;
        LargestMaturity = 0;
    }
}
