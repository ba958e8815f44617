namespace YenValve.Indicators.Carry;

/// <summary>Share of the last values that a new one exceeds, ties half: its percentile against its own past, which does not include it.</summary>
public sealed class TrailingRank
{
    private readonly double[] _values;
    private int _seen;

    /// <param name="window">Values that it is compared with, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The window is empty.</exception>
    public TrailingRank(int window)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(window, 1);
        _values = new double[window];
    }

    /// <summary>Takes the next value; one that is not finite is passed over.</summary>
    /// <returns>The percentile, 0 to 1; NaN until the window is full and for what is passed over.</returns>
    public double Update(double value)
    {
        if (!double.IsFinite(value)) return double.NaN;
        var rank = _seen < _values.Length ? double.NaN : Rank(value);
        _values[_seen++ % _values.Length] = value;
        return rank;
    }

    /// <summary>Forgets everything.</summary>
    public void Reset() => _seen = 0;

    private double Rank(double value)
    {
        var halves = 0;
        foreach (var other in _values) halves += other < value ? 2 : other == value ? 1 : 0;
        return halves / (2.0 * _values.Length);
    }
}
