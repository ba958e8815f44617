namespace QuantConnect.Indicators;

/// <summary>Pring's know sure thing: four mean changes in percent, weighted 1 to 4.</summary>
public class KnowSureThing : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public KnowSureThing(
        int roc1Period,
        int roc1MaPeriod,
        int roc2Period,
        int roc2MaPeriod,
        int roc3Period,
        int roc3MaPeriod,
        int roc4Period,
        int roc4MaPeriod,
        int signalPeriod,
        MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this(
            $"KST({roc1Period},{roc1MaPeriod},{roc2Period},{roc2MaPeriod},{roc3Period},{roc3MaPeriod},{roc4Period},{roc4MaPeriod},{signalPeriod},{movingAverageType})",
            roc1Period,
            roc1MaPeriod,
            roc2Period,
            roc2MaPeriod,
            roc3Period,
            roc3MaPeriod,
            roc4Period,
            roc4MaPeriod,
            signalPeriod,
            movingAverageType)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public KnowSureThing(
        string name,
        int roc1Period,
        int roc1MaPeriod,
        int roc2Period,
        int roc2MaPeriod,
        int roc3Period,
        int roc3MaPeriod,
        int roc4Period,
        int roc4MaPeriod,
        int signalPeriod,
        MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = Math.Max(
            Math.Max(roc1Period + roc1MaPeriod, roc2Period + roc2MaPeriod),
            Math.Max(roc3Period + roc3MaPeriod, roc4Period + roc4MaPeriod));
        MovingAverageType = movingAverageType;
        ROC1 = new RateOfChange(roc1Period);
        ROC2 = new RateOfChange(roc2Period);
        ROC3 = new RateOfChange(roc3Period);
        ROC4 = new RateOfChange(roc4Period);
        ROC1MA = movingAverageType.AsIndicator(name + "_ROC1MA", roc1MaPeriod);
        ROC2MA = movingAverageType.AsIndicator(name + "_ROC2MA", roc2MaPeriod);
        ROC3MA = movingAverageType.AsIndicator(name + "_ROC3MA", roc3MaPeriod);
        ROC4MA = movingAverageType.AsIndicator(name + "_ROC4MA", roc4MaPeriod);
        SignalLine = movingAverageType.AsIndicator(name + "_SignalLine", signalPeriod);
    }

    /// <summary>Kind of mean taken.</summary>
    public MovingAverageType MovingAverageType { get; }

    /// <summary>First change.</summary>
    public RateOfChange ROC1 { get; }

    /// <summary>Second change.</summary>
    public RateOfChange ROC2 { get; }

    /// <summary>Third change.</summary>
    public RateOfChange ROC3 { get; }

    /// <summary>Fourth change.</summary>
    public RateOfChange ROC4 { get; }

    /// <summary>Mean of the first change in percent.</summary>
    public IndicatorBase<IndicatorDataPoint> ROC1MA { get; }

    /// <summary>Mean of the second change in percent.</summary>
    public IndicatorBase<IndicatorDataPoint> ROC2MA { get; }

    /// <summary>Mean of the third change in percent.</summary>
    public IndicatorBase<IndicatorDataPoint> ROC3MA { get; }

    /// <summary>Mean of the fourth change in percent.</summary>
    public IndicatorBase<IndicatorDataPoint> ROC4MA { get; }

    /// <summary>Mean of the indicator.</summary>
    public IndicatorBase<IndicatorDataPoint> SignalLine { get; }

    /// <inheritdoc/>
    public override bool IsReady => ROC1MA.IsReady && ROC2MA.IsReady && ROC3MA.IsReady && ROC4MA.IsReady && SignalLine.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Reset(ROC1, ROC1MA);
        Reset(ROC2, ROC2MA);
        Reset(ROC3, ROC3MA);
        Reset(ROC4, ROC4MA);
        SignalLine.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var sum = Mean(ROC1, ROC1MA, input) + 2 * Mean(ROC2, ROC2MA, input) + 3 * Mean(ROC3, ROC3MA, input) + 4 * Mean(ROC4, ROC4MA, input);
        return SignalLine.Update(input.EndTime, sum) ? sum : 0m;
    }

    private static decimal Mean(RateOfChange change, IndicatorBase<IndicatorDataPoint> mean, IndicatorDataPoint input)
    {
        if (change.Update(input)) mean.Update(input.EndTime, 100 * change.Current.Value);
        return mean.Current.Value;
    }

    private static void Reset(RateOfChange change, IndicatorBase<IndicatorDataPoint> mean)
    {
        change.Reset();
        mean.Reset();
    }
}
