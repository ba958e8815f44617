using YenValve.Data;

namespace YenValve.Indicators.Curve;

/// <summary>
/// A Svensson curve whose coefficients can be compared from day to day: the pair of decays is held, and chosen anew once a month as the one that fits
/// the last 250 curves best. With a pair of its own every day the coefficients jump while the curve hardly moves.
/// </summary>
public class SteadySvensson : CurveIndicator
{
    private readonly double[] _yields;
    private readonly double[] _ordered;
    private readonly double[] _today = new double[CurveNodes.Count];
    private readonly int _memory;
    private readonly int _hold;
    private int _seen;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="memory">Curves the pair is chosen on, at least 1.</param>
    /// <param name="hold">Curves it is held for, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public SteadySvensson(string name, int memory = 250, int hold = 21)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(memory, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(hold, 1);
        _memory = memory;
        _hold = hold;
        _yields = new double[memory * CurveNodes.Count];
        _ordered = new double[_yields.Length];
    }

    /// <summary>Complete curves it needs.</summary>
    public override int WarmUpPeriod => _memory;

    /// <summary>Whether a pair has been chosen.</summary>
    public override bool IsReady => _seen >= _memory;

    /// <summary>The last curve's fit, in percent; its Rmse is NaN before the first.</summary>
    public CurveFit Fit { get; } = new(CurveNodes.Count);

    /// <inheritdoc/>
    protected override double Figure => 100.0 * Fit.Rmse;

    /// <inheritdoc/>
    public override void Reset()
    {
        _seen = 0;
        Fit.Reset();
        base.Reset();
    }

    /// <summary>Takes the next curve; one with a hole leaves everything as it was.</summary>
    protected override bool Take(JgbCurve curve)
    {
        if (!CurveNodes.TryRead(curve, _today)) return false;
        _today.CopyTo(_yields, _seen % _memory * CurveNodes.Count);
        _seen++;
        if (!IsReady) return true;
        var pair = (_seen - _memory) % _hold == 0 ? Choose() : Fit.Pair;
        CurveFitter.Jgb.Fit(_today, pair, Fit);
        return true;
    }

    // Oldest first, so that the choice does not depend on where in the ring it falls.
    private int Choose()
    {
        var oldest = _seen % _memory * CurveNodes.Count;
        _yields.AsSpan(oldest).CopyTo(_ordered);
        _yields.AsSpan(0, oldest).CopyTo(_ordered.AsSpan(_yields.Length - oldest));
        return CurveFitter.Jgb.Select(_ordered);
    }
}
