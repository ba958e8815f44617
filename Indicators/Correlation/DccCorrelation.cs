namespace YenValve.Indicators.Correlation;

/// <summary>
/// Dynamic conditional correlation of Bitcoin with a reference (Engle, 2002), with fixed a and b: each return is divided by its EWMA deviation of the day
/// before, so that a loud day counts for its sign and not for its noise. Its value is the correlation.
/// </summary>
/// <remarks>
/// The parameters are not estimated: .03 and .95 are in the middle of what is found for daily markets. The long-run correlation is that of all standardised
/// returns so far, so it uses no future; Engle takes the whole sample's.
/// </remarks>
public class DccCorrelation : PairIndicator
{
    // Deviations need some returns before anything is divided by them.
    private const int Seed = 20;
    private const double Decay = 0.94;
    private readonly Robust.EwmaVariance _bitcoin = new(Decay, Seed);
    private readonly Robust.EwmaVariance _reference = new(Decay, Seed);
    private readonly double _a;
    private readonly double _b;
    private double _sumXX;
    private double _sumXY;
    private double _sumYY;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="alignment">Which symbols.</param>
    /// <param name="a">Weight of the news, not negative.</param>
    /// <param name="b">Weight of the past, not negative; a + b is below 1.</param>
    /// <param name="warmUpPairs">Pairs before it is ready, more than the 20 that seed the deviations.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public DccCorrelation(string name, PairAlignment alignment, double a = 0.03, double b = 0.95, int warmUpPairs = 120)
        : base(name, alignment, warmUpPairs)
    {
        if (!(a >= 0.0 && b >= 0.0 && a + b < 1.0)) throw new ArgumentOutOfRangeException(nameof(a), a, "a and b are not negative and their sum is below one.");
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(warmUpPairs, Seed);
        _a = a;
        _b = b;
        Forget();
    }

    /// <summary>Conditional correlation for the next day, −1 to 1; NaN until known.</summary>
    public double Correlation { get; private set; }

    /// <summary>Correlation of all standardised returns so far; NaN until known.</summary>
    public double LongRun => _sumXX > 0.0 && _sumYY > 0.0 ? _sumXY / Math.Sqrt(_sumXX * _sumYY) : double.NaN;

    /// <summary>The matrix behind it.</summary>
    public DccState State { get; private set; }

    /// <inheritdoc/>
    protected override double Take(in ReturnPair pair)
    {
        if (_bitcoin.Deviation > 0.0 && _reference.Deviation > 0.0)
        {
            double x = pair.Bitcoin / _bitcoin.Deviation, y = pair.Reference / _reference.Deviation;
            _sumXX += x * x;
            _sumXY += x * y;
            _sumYY += y * y;
            if (!double.IsNaN(LongRun)) State = State.Next(LongRun, x, y, _a, _b);
            Correlation = State.Correlation;
        }

        _bitcoin.Update(pair.Bitcoin);
        _reference.Update(pair.Reference);
        return Correlation;
    }

    /// <inheritdoc/>
    protected sealed override void Forget()
    {
        _bitcoin.Reset();
        _reference.Reset();
        _sumXX = _sumXY = _sumYY = 0.0;
        Correlation = double.NaN;
        State = new DccState(1.0, 0.0, 1.0);
    }
}
