namespace QuantConnect.Indicators;

/// <summary>Change over a period in percent.</summary>
public class RateOfChangePercent : RateOfChange
{
    /// <summary>Makes the indicator under its default name.</summary>
    public RateOfChangePercent(int period)
        : this($"ROCP({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public RateOfChangePercent(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        100m * base.ComputeNextValue(window, input);
}
