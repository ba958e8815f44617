using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Highest high and lowest low of a period; its own value is the middle.</summary>
public class DonchianChannel : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public DonchianChannel(int period)
        : this(period, period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public DonchianChannel(int upperPeriod, int lowerPeriod)
        : this($"DCH({lowerPeriod},{lowerPeriod})", upperPeriod, lowerPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DonchianChannel(string name, int period)
        : this(name, period, period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DonchianChannel(string name, int upperPeriod, int lowerPeriod)
        : base(name)
    {
        WarmUpPeriod = Math.Max(upperPeriod, lowerPeriod);
        UpperBand = new Maximum(name + "_UpperBand", upperPeriod);
        LowerBand = new Minimum(name + "_LowerBand", lowerPeriod);
    }

    /// <summary>Highest high.</summary>
    public IndicatorBase<IndicatorDataPoint> UpperBand { get; }

    /// <summary>Lowest low.</summary>
    public IndicatorBase<IndicatorDataPoint> LowerBand { get; }

    /// <inheritdoc/>
    public override bool IsReady => UpperBand.IsReady && LowerBand.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        UpperBand.Reset();
        LowerBand.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        UpperBand.Update(input.EndTime, input.High);
        LowerBand.Update(input.EndTime, input.Low);
        return (UpperBand.Current.Value + LowerBand.Current.Value) / 2m;
    }
}
