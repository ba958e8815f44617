using YenValve.Data;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Curve;

/// <summary>
/// Day-to-day change of a JGB butterfly against its own history: (Δfly − median) / max(1.4826·MAD, floor), the window ending the day before.
/// A bend of the curve that its past does not know is what tells a disorderly repricing from a parallel one.
/// </summary>
public class ButterflyMove : CurveIndicator
{
    private const double FloorBasisPoints = 0.5;
    private readonly (int Short, int Body, int Long) _legs;
    private readonly RollingMedian _changes;
    private double _last = double.NaN;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="shortWing">Maturity of the short wing in years.</param>
    /// <param name="body">Maturity of the body in years.</param>
    /// <param name="longWing">Maturity of the long wing in years.</param>
    /// <param name="window">Daily changes that make the history.</param>
    /// <exception cref="ArgumentOutOfRangeException">The curve has no such maturity, or they do not ascend, or the window is empty.</exception>
    public ButterflyMove(string name, int shortWing, int body, int longWing, int window = 250)
        : base(name)
    {
        foreach (var years in (int[])[shortWing, body, longWing])
        {
            if (!JgbCurve.Maturities.Contains(years)) throw new ArgumentOutOfRangeException(nameof(body), years, "The JGB curve has no such maturity.");
        }

        if (shortWing >= body || body >= longWing) throw new ArgumentOutOfRangeException(nameof(body), body, "The maturities of a butterfly ascend.");
        _legs = (shortWing, body, longWing);
        _changes = new RollingMedian(window);
    }

    /// <summary>Curves it needs: the history's changes and the one that is judged.</summary>
    public override int WarmUpPeriod => _changes.Period + 2;

    /// <summary>Whether a change has been judged against a full history.</summary>
    public override bool IsReady => !double.IsNaN(ZScore);

    /// <summary>The last change in robust deviations; NaN until the history is full.</summary>
    public double ZScore { get; private set; } = double.NaN;

    /// <summary>The butterfly in basis points; NaN before the first curve.</summary>
    public double Level => _last;

    /// <inheritdoc/>
    protected override double Figure => ZScore;

    /// <inheritdoc/>
    public override void Reset()
    {
        _changes.Reset();
        _last = double.NaN;
        ZScore = double.NaN;
        base.Reset();
    }

    /// <summary>Takes the next curve; one with a leg missing leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (curve.Butterfly(_legs.Short, _legs.Body, _legs.Long) is not { } fly) return false;
        if (!double.IsNaN(_last))
        {
            var change = fly - _last;
            ZScore = _changes.ZScore(change, FloorBasisPoints);
            _changes.Add(change);
        }

        _last = fly;
        return true;
    }
}
