namespace YenValve.Indicators.Robust;

/// <summary>
/// One-sided cumulative sum: C = max(0, C + z − k), an alarm and a fresh start when C reaches h (Page, 1954, Biometrika 41). It hears a slow
/// grind of small moves that no single one of them tells.
/// </summary>
public sealed class Cusum
{
    private readonly double _drift;
    private readonly double _threshold;
    private readonly double _cap;

    /// <param name="drift">k, in deviations: what a move has to exceed to count.</param>
    /// <param name="threshold">h, in deviations: the sum that alarms.</param>
    /// <param name="cap">Largest move that is believed, in deviations; positive infinity for none.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is not positive, or the drift is negative.</exception>
    public Cusum(double drift = 0.5, double threshold = 5.0, double cap = 4.0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(drift);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(threshold);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(cap);
        _drift = drift;
        _threshold = threshold;
        _cap = cap;
    }

    /// <summary>The sum, in deviations; on an alarm the one that alarmed.</summary>
    public double Value { get; private set; }

    /// <summary>Whether the last move raised an alarm.</summary>
    public bool Alarm { get; private set; }

    /// <summary>Takes the next move in deviations; one that is not a number changes nothing and alarms nothing.</summary>
    /// <returns>Whether it alarms.</returns>
    public bool Update(double z)
    {
        var before = Alarm ? 0.0 : Value;
        Alarm = false;
        if (double.IsNaN(z))
        {
            Value = before;
            return false;
        }

        Value = Math.Max(0.0, before + Math.Clamp(z, -_cap, _cap) - _drift);
        Alarm = Value >= _threshold;
        return Alarm;
    }

    /// <summary>Starts afresh.</summary>
    public void Reset()
    {
        Value = 0.0;
        Alarm = false;
    }
}
