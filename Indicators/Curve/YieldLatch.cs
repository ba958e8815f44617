namespace YenValve.Indicators.Curve;

/// <summary>
/// A level that is crossed once: on when a yield comes from below to its threshold and the move has force, off and armed again a quarter of a point
/// below. A crossing without force does not count; a yield that creeps to a new level is no stress.
/// </summary>
public sealed class YieldLatch
{
    /// <summary>How far below the threshold it is armed again, in percent.</summary>
    public const double Hysteresis = 0.25;

    /// <summary>Least shock that gives a crossing force, in floored deviations.</summary>
    public const double LeastShock = 1.0;

    private double _last = double.NaN;

    /// <param name="threshold">Yield in percent.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not a finite number.</exception>
    public YieldLatch(double threshold)
    {
        if (!double.IsFinite(threshold)) throw new ArgumentOutOfRangeException(nameof(threshold), threshold, "A threshold is a yield in percent.");
        Threshold = threshold;
    }

    /// <summary>Yield in percent.</summary>
    public double Threshold { get; }

    /// <summary>Whether it has been crossed with force and not yet been armed again.</summary>
    public bool IsOn { get; private set; }

    /// <summary>Takes the next yield; one that is not finite changes nothing.</summary>
    /// <param name="yield">Percent.</param>
    /// <param name="shock">Largest shock of the last days in floored deviations; NaN, being unknown, gives no force.</param>
    /// <returns>Whether it was crossed by this one.</returns>
    public bool Update(double yield, double shock)
    {
        if (!double.IsFinite(yield)) return false;
        var crossed = _last < Threshold && yield >= Threshold && shock >= LeastShock && !IsOn;
        if (crossed) IsOn = true;
        else if (yield <= Threshold - Hysteresis) IsOn = false;
        _last = yield;
        return crossed;
    }

    /// <summary>Off, and no yield seen.</summary>
    public void Reset()
    {
        IsOn = false;
        _last = double.NaN;
    }
}
