using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ehlers' FRAMA: an exponential mean whose smoothing follows the fractal dimension of the price.</summary>
public class FractalAdaptiveMovingAverage : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<double> _highs;
    private readonly RollingWindow<double> _lows;
    private readonly double _decay;
    private readonly int _half;

    /// <summary>Makes the indicator under a name of its own; n must be even.</summary>
    public FractalAdaptiveMovingAverage(string name, int n, int longPeriod)
        : base(name)
    {
        if (n % 2 > 0) throw new ArgumentException($"{name}: N must be even, N = {n}", nameof(n));
        _half = n / 2;
        _decay = Math.Log(2d / (1 + longPeriod));
        _highs = new RollingWindow<double>(n);
        _lows = new RollingWindow<double>(n);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public FractalAdaptiveMovingAverage(int n, int longPeriod)
        : this($"FRAMA({n},{longPeriod})", n, longPeriod)
    {
    }

    /// <summary>Makes the indicator under its default name and with a long period of 198.</summary>
    public FractalAdaptiveMovingAverage(int n)
        : this(n, 198)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _highs.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _highs.Size;

    /// <inheritdoc/>
    public override void Reset()
    {
        _highs.Reset();
        _lows.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var price = (input.High + input.Low) / 2m;
        _highs.Add((double)input.High);
        _lows.Add((double)input.Low);
        if (_highs.Samples <= _highs.Size) return price;

        var smoothing = (decimal)Math.Clamp(Math.Exp(_decay * (Dimension() - 1d)), 0.01, 1d);
        return smoothing * price + (1m - smoothing) * Current.Value;
    }

    private double Dimension()
    {
        var recent = Range(0, _half);
        var older = Range(_half, _half);
        var whole = Range(0, 2 * _half);
        if (recent + older <= 0d || whole <= 0d) return 0d;

        var logarithm = Math.Log((recent + older) / whole);
        return double.IsNaN(logarithm) ? 0d : logarithm / Math.Log(2d);
    }

    // Height of a stretch of the window over its length.
    private double Range(int start, int length)
    {
        var high = _highs[start];
        var low = _lows[start];
        for (var i = start + 1; i < start + length; i++)
        {
            high = Math.Max(high, _highs[i]);
            low = Math.Min(low, _lows[i]);
        }

        return (high - low) / length;
    }
}
