namespace QuantConnect.Indicators;

/// <summary>Twice an exponential mean less the mean of it, with a volume factor of 1.</summary>
public class DoubleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _volumeFactor;
    private readonly ExponentialMovingAverage _once;
    private readonly ExponentialMovingAverage _twice;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DoubleExponentialMovingAverage(string name, int period, decimal volumeFactor = 1m)
        : base(name)
    {
        _period = period;
        _volumeFactor = volumeFactor;
        _once = new ExponentialMovingAverage(name + "_1", period);
        _twice = new ExponentialMovingAverage(name + "_2", period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public DoubleExponentialMovingAverage(int period, decimal volumeFactor = 1m)
        : this($"DEMA({period})", period, volumeFactor)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 2 * (_period - 1);

    /// <inheritdoc/>
    public int WarmUpPeriod => 2 * (_period - 1) + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _once.Reset();
        _twice.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (!_once.Update(input)) return _once.Current.Value;
        _twice.Update(_once.Current);
        return (_volumeFactor + 1m) * _once.Current.Value - _volumeFactor * _twice.Current.Value;
    }
}
