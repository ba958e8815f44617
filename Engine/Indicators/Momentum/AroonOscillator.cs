using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How recent the high is against how recent the low is, from -100 to 100.</summary>
public class AroonOscillator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public AroonOscillator(int upPeriod, int downPeriod)
        : this($"AROON({upPeriod},{downPeriod})", upPeriod, downPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AroonOscillator(string name, int upPeriod, int downPeriod)
        : base(name)
    {
        var high = new Maximum(name + "_Max", upPeriod + 1);
        var low = new Minimum(name + "_Min", downPeriod + 1);
        AroonUp = new FunctionalIndicator<IndicatorDataPoint>(
            name + "_AroonUp",
            point =>
            {
                high.Update(point);
                return 100m * (upPeriod - high.PeriodsSinceMaximum) / upPeriod;
            },
            _ => high.IsReady,
            high.Reset);
        AroonDown = new FunctionalIndicator<IndicatorDataPoint>(
            name + "_AroonDown",
            point =>
            {
                low.Update(point);
                return 100m * (downPeriod - low.PeriodsSinceMinimum) / downPeriod;
            },
            _ => low.IsReady,
            low.Reset);
        WarmUpPeriod = Math.Max(upPeriod, downPeriod) + 1;
    }

    /// <summary>How recent the highest high is: 100 just now, 0 a period ago.</summary>
    public IndicatorBase<IndicatorDataPoint> AroonUp { get; }

    /// <summary>How recent the lowest low is: 100 just now, 0 a period ago.</summary>
    public IndicatorBase<IndicatorDataPoint> AroonDown { get; }

    /// <inheritdoc/>
    public override bool IsReady => AroonUp.IsReady && AroonDown.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        AroonUp.Reset();
        AroonDown.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        AroonUp.Update(input.EndTime, input.High);
        AroonDown.Update(input.EndTime, input.Low);
        return AroonUp.Current.Value - AroonDown.Current.Value;
    }
}
