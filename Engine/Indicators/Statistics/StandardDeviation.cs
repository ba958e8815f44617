namespace QuantConnect.Indicators;

/// <summary>Population standard deviation over a period.</summary>
public class StandardDeviation : Variance
{
    /// <summary>Makes the indicator under its default name.</summary>
    public StandardDeviation(int period)
        : this($"STD({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public StandardDeviation(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        (decimal)Math.Sqrt((double)base.ComputeNextValue(window, input));
}
