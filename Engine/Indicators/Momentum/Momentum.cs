namespace QuantConnect.Indicators;

/// <summary>Change over a period.</summary>
public class Momentum : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under its default name.</summary>
    public Momentum(int period)
        : this($"MOM({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Momentum(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    /// <inheritdoc/>
    public override int WarmUpPeriod => Period + 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        input.Value - window.Lagged().Value;
}
