namespace QuantConnect.Indicators;

/// <summary>Wilder's mean: weight 1 / period, a simple mean while not ready.</summary>
public class WilderMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly decimal _weight;
    private readonly SimpleMovingAverage _start;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public WilderMovingAverage(string name, int period)
        : base(name)
    {
        _period = period;
        _weight = 1m / period;
        _start = new SimpleMovingAverage(name + "_SMA", period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public WilderMovingAverage(int period)
        : this("WWMA" + period, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= _period;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _start.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        // The value that makes it ready is the first that is smoothed, on top of the mean of the period - 1 before it.
        if (IsReady) return input.Value * _weight + Current.Value * (1m - _weight);
        _start.Update(input);
        return _start.Current.Value;
    }
}
