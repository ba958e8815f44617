namespace QuantConnect.Indicators;

/// <summary>Price half a period ago less the simple mean.</summary>
public class DetrendedPriceOscillator : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly Delay _lagged;
    private readonly SimpleMovingAverage _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DetrendedPriceOscillator(string name, int period)
        : base(name)
    {
        _lagged = new Delay(period / 2 + 1);
        _mean = new SimpleMovingAverage(period);
        WarmUpPeriod = period;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public DetrendedPriceOscillator(int period)
        : this($"DPO({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady && _lagged.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _lagged.Reset();
        _mean.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _lagged.Update(input);
        _mean.Update(input);
        return _lagged.Current.Value - _mean.Current.Value;
    }
}
