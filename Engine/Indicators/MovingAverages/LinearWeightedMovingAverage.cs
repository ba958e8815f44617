namespace QuantConnect.Indicators;

/// <summary>Mean with weights that fall linearly with age.</summary>
public class LinearWeightedMovingAverage : WindowIndicator<IndicatorDataPoint>
{
    private readonly int _weightSum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public LinearWeightedMovingAverage(string name, int period)
        : base(name, period) => _weightSum = period * (period + 1) / 2;

    /// <summary>Makes the indicator under its default name.</summary>
    public LinearWeightedMovingAverage(int period)
        : this($"LWMA({period})", period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (!IsReady) return 0m;
        var sum = 0m;
        for (var age = 0; age < window.Size; age++) sum += (window.Size - age) * window[age].Value;
        return sum / _weightSum;
    }
}
