namespace QuantConnect.Indicators;

/// <summary>Change over a period as a fraction; 0 when the old value is 0.</summary>
public class RateOfChange : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public RateOfChange(int period)
        : this($"ROC({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RateOfChange(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    /// <inheritdoc/>
    public new int WarmUpPeriod => Period + 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var old = window.Lagged().Value;
        return old == 0m ? 0m : (input.Value - old) / old;
    }
}
