using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Middle between the highest high and the lowest low of a period.</summary>
public class MidPrice : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Maximum _maximum;
    private readonly Minimum _minimum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MidPrice(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        _maximum = new Maximum(period);
        _minimum = new Minimum(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public MidPrice(int period)
        : this($"MIDPRICE({period})", period)
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
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _maximum.Update(new IndicatorDataPoint { Value = input.High });
        _minimum.Update(new IndicatorDataPoint { Value = input.Low });
        return (_maximum.Current.Value + _minimum.Current.Value) / 2m;
    }
}
