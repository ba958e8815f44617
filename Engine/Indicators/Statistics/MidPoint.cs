namespace QuantConnect.Indicators;

/// <summary>Middle between the largest and the smallest value of a period.</summary>
public class MidPoint : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly Maximum _maximum;
    private readonly Minimum _minimum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MidPoint(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        _maximum = new Maximum(period);
        _minimum = new Minimum(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public MidPoint(int period)
        : this($"MIDPOINT({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _maximum.Reset();
        _minimum.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _maximum.Update(input);
        _minimum.Update(input);
        return (_maximum.Current.Value + _minimum.Current.Value) / 2m;
    }
}
