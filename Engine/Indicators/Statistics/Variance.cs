namespace QuantConnect.Indicators;

/// <summary>Population variance over a period.</summary>
public class Variance : WindowIndicator<IndicatorDataPoint>
{
    // Sums over the window but its oldest value, which leaves right after it was counted.
    private decimal _sum;
    private decimal _squares;

    /// <summary>Makes the indicator under its default name.</summary>
    public Variance(int period)
        : this($"VAR({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Variance(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _sum = 0m;
        _squares = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _sum += input.Value;
        _squares += input.Value * input.Value;
        if (Samples < 2) return 0m;

        var count = Math.Min(Period, Samples);
        var mean = _sum / count;
        var meanOfSquares = _squares / count;
        if (count == Period)
        {
            var leaving = window[Period - 1].Value;
            _sum -= leaving;
            _squares -= leaving * leaving;
        }

        return Math.Max(0m, meanOfSquares - mean * mean);
    }
}
