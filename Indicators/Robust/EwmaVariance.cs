namespace YenValve.Indicators.Robust;

/// <summary>
/// Exponentially weighted mean square v = λ·v + (1 − λ)·x², without a mean (J.P. Morgan/Reuters, RiskMetrics Technical Document, 1996), seeded
/// with the mean of the first squares.
/// </summary>
public sealed class EwmaVariance
{
    private readonly double _lambda;
    private readonly int _seed;
    private double _value;

    /// <param name="lambda">Decay, strictly between 0 and 1.</param>
    /// <param name="seed">Squares whose mean starts the recursion, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public EwmaVariance(double lambda = 0.94, int seed = 1)
    {
        if (!(lambda > 0.0 && lambda < 1.0)) throw new ArgumentOutOfRangeException(nameof(lambda), lambda, "The decay lies strictly between 0 and 1.");
        ArgumentOutOfRangeException.ThrowIfLessThan(seed, 1);
        _lambda = lambda;
        _seed = seed;
    }

    /// <summary>Values taken.</summary>
    public int Count { get; private set; }

    /// <summary>Whether the seed is complete.</summary>
    public bool IsReady => Count >= _seed;

    /// <summary>The variance, in the square of the unit; NaN until the seed is complete.</summary>
    public double Value => IsReady ? _value : double.NaN;

    /// <summary>Its root, in the unit; NaN until the seed is complete.</summary>
    public double Deviation => Math.Sqrt(Value);

    /// <summary>Takes the next value; one that is not finite is passed over.</summary>
    public void Update(double value)
    {
        if (!double.IsFinite(value)) return;
        var square = value * value;
        Count++;
        _value = Count <= _seed ? _value + ((square - _value) / Count) : (_lambda * _value) + ((1.0 - _lambda) * square);
    }

    /// <summary>Forgets everything.</summary>
    public void Reset()
    {
        Count = 0;
        _value = 0.0;
    }
}
