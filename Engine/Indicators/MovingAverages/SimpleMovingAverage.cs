namespace QuantConnect.Indicators;

/// <summary>Plain mean of the last period of values.</summary>
public class SimpleMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public SimpleMovingAverage(string name, int period)
        : base(name, period) => RollingSum = new Sum(name + "_Sum", period);

    /// <summary>Makes the indicator under its default name.</summary>
    public SimpleMovingAverage(int period)
        : this($"SMA({period})", period)
    {
    }

    /// <summary>Sum of the values in the window.</summary>
    public IndicatorBase<IndicatorDataPoint> RollingSum { get; }

    /// <inheritdoc/>
    public override bool IsReady => RollingSum.IsReady;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        RollingSum.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        RollingSum.Update(input.EndTime, input.Value);
        return RollingSum.Current.Value / window.Count;
    }
}
