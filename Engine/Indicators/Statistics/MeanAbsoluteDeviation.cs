namespace QuantConnect.Indicators;

/// <summary>Mean distance from the mean over a period.</summary>
public class MeanAbsoluteDeviation : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under its default name.</summary>
    public MeanAbsoluteDeviation(int period)
        : this($"MAD({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MeanAbsoluteDeviation(string name, int period)
        : base(name, period) => Mean = new SimpleMovingAverage($"{name}_Mean", period);

    /// <summary>The mean.</summary>
    public IndicatorBase<IndicatorDataPoint> Mean { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        Mean.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        Mean.Update(input);
        if (Samples < 2) return 0m;

        var mean = Mean.Current.Value;
        var sum = 0m;
        for (var age = 0; age < window.Count; age++) sum += Math.Abs(window[age].Value - mean);
        return sum / window.Count;
    }
}
