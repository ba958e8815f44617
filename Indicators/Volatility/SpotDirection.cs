namespace YenValve.Indicators.Volatility;

/// <summary>Return of USD/JPY over five daily closes, which tells fear of a strong yen from fear of a weak one.</summary>
public sealed class SpotDirection
{
    /// <summary>Closes the return spans.</summary>
    public const int Span = 5;

    // A close older than a long weekend says nothing of today.
    private static readonly TimeSpan OldestClose = TimeSpan.FromDays(4);
    private readonly double[] _closes = new double[Span + 1];
    private DateTime _last;
    private int _count;

    /// <summary>Takes the next daily close; one that is not positive, not finite or not after the last is passed over.</summary>
    public void Update(DateTime time, double close)
    {
        if (!(close > 0.0 && double.IsFinite(close)) || time <= _last) return;
        _closes[_count % _closes.Length] = close;
        _last = time;
        _count++;
    }

    /// <summary>Logarithmic return of the last five closes, negative for a stronger yen; NaN where there are too few or the last is too old.</summary>
    /// <param name="now">Moment it is judged at.</param>
    public double Return(DateTime now)
    {
        if (_count <= Span || now - _last > OldestClose) return double.NaN;
        return Math.Log(_closes[(_count - 1) % _closes.Length] / _closes[_count % _closes.Length]);
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        _last = default;
        _count = 0;
    }
}
