using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Carry;

/// <summary>
/// How unusual the rise of a figure over some observations is, as a score: clip01((z − 1)/3), z against median and MAD of the rises before it.
/// </summary>
public sealed class ChangeScore
{
    private readonly RollingMedian _changes;
    private readonly double[] _values;
    private readonly double _floor;
    private int _seen;

    /// <param name="span">Observations over which the figure rises, at least 1.</param>
    /// <param name="window">Rises that it is compared with, at least 1.</param>
    /// <param name="floor">Smallest deviation that is believed, in the unit of the figure; positive.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public ChangeScore(int span, int window, double floor)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(span, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(floor);
        _changes = new RollingMedian(window);
        _values = new double[span];
        _floor = floor;
    }

    /// <summary>The last rise, in the unit of the figure; NaN where either end is missing.</summary>
    public double Change { get; private set; } = double.NaN;

    /// <summary>Takes the next observation; NaN is a missing one and keeps its place in time.</summary>
    /// <returns>The score, 0 to 1; NaN until the window is full and where the rise is unknown.</returns>
    public double Update(double value)
    {
        var at = _seen % _values.Length;
        Change = _seen >= _values.Length && double.IsFinite(value) ? value - _values[at] : double.NaN;
        _values[at] = double.IsFinite(value) ? value : double.NaN;
        _seen++;
        var z = _changes.ZScore(Change, _floor);
        _changes.Add(Change);
        return Math.Clamp((z - 1.0) / 3.0, 0.0, 1.0);
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        _seen = 0;
        _changes.Reset();
        Change = double.NaN;
    }
}
