namespace QuantConnect.Indicators;

/// <summary>Natural logarithm of new value over old.</summary>
public class LogReturn : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public LogReturn(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public LogReturn(int period)
        : this($"LOGR({period})", period)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var logarithm = Math.Log((double)input.Value.SafeDivision(window.Lagged().Value));
        return double.IsInfinity(logarithm) ? 0m : logarithm.SafeDecimalCast();
    }
}
