namespace QuantConnect.Indicators;

/// <summary>Exponentially weighted mean, seeded with the simple mean of its first period; 0 until then.</summary>
public class ExponentialMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _weight;
    private decimal _seedSum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ExponentialMovingAverage(string name, int period)
        : this(name, period, SmoothingFactorDefault(period))
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ExponentialMovingAverage(string name, int period, decimal smoothingFactor)
        : base(name)
    {
        if (period < 1) throw new ArgumentException("RollingWindow must have size of at least 1.", nameof(period));
        _period = period;
        _weight = smoothingFactor;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ExponentialMovingAverage(int period)
        : this($"EMA({period})", period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ExponentialMovingAverage(int period, decimal smoothingFactor)
        : this(FormattableString.Invariant($"EMA({period},{smoothingFactor})"), period, smoothingFactor)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= _period;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period;

    /// <summary>Weight of a new value: 2 / (period + 1).</summary>
    public static decimal SmoothingFactorDefault(int period) => 2.0m / (1 + period);

    /// <inheritdoc/>
    public override void Reset()
    {
        _seedSum = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (Samples > _period) return input.Value * _weight + Current.Value * (1m - _weight);
        _seedSum += input.Value;
        return Samples == _period ? _seedSum / _period : 0m;
    }
}
