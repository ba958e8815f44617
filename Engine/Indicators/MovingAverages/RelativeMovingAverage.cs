namespace QuantConnect.Indicators;

/// <summary>Simple mean of three periods, less that of two, plus that of one.</summary>
public class RelativeMovingAverage : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public RelativeMovingAverage(string name, int period)
        : base(name)
    {
        ShortAverage = new SimpleMovingAverage(name + "_Short", period);
        MediumAverage = new SimpleMovingAverage(name + "_Medium", 2 * period);
        LongAverage = new SimpleMovingAverage(name + "_Long", 3 * period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public RelativeMovingAverage(int period)
        : this($"RMA({period})", period)
    {
    }

    /// <summary>Mean of one period.</summary>
    public SimpleMovingAverage ShortAverage { get; }

    /// <summary>Mean of two periods.</summary>
    public SimpleMovingAverage MediumAverage { get; }

    /// <summary>Mean of three periods.</summary>
    public SimpleMovingAverage LongAverage { get; }

    /// <inheritdoc/>
    public override bool IsReady => LongAverage.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => LongAverage.WarmUpPeriod;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        ShortAverage.Reset();
        MediumAverage.Reset();
        LongAverage.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        ShortAverage.Update(input);
        MediumAverage.Update(input);
        LongAverage.Update(input);
        return LongAverage.Current.Value - MediumAverage.Current.Value + ShortAverage.Current.Value;
    }
}
