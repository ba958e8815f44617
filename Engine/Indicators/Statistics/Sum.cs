namespace QuantConnect.Indicators;

/// <summary>Sum over a period.</summary>
public class Sum : WindowIndicator<IndicatorDataPoint>
{
    private decimal _sum;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Sum(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Sum(int period)
        : this($"SUM({period})", period)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _sum += input.Value;
        if (window.Samples > window.Size) _sum -= window.MostRecentlyRemoved.Value;
        return _sum;
    }
}
