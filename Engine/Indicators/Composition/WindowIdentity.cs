namespace QuantConnect.Indicators;

/// <summary>Gives its input back, and is ready only after a period of it.</summary>
public class WindowIdentity : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public WindowIdentity(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public WindowIdentity(int period)
        : this("WIN-ID" + period, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) => input.Value;
}
