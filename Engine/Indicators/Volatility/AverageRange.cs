using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Simple mean of the bars' ranges.</summary>
public class AverageRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly SimpleMovingAverage _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AverageRange(string name, int period)
        : base(name) => _mean = new SimpleMovingAverage(name + "_SMA", period);

    /// <summary>Makes the indicator under its default name.</summary>
    public AverageRange(int period)
        : this($"AR({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _mean.WarmUpPeriod;

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _mean.Update(input.EndTime, input.High - input.Low);
        return _mean.Current.Value;
    }
}
