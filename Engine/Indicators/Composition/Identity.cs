namespace QuantConnect.Indicators;

/// <summary>Gives its input back.</summary>
public class Identity : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator.</summary>
    public Identity(string name = "")
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 0;

    /// <inheritdoc/>
    public int WarmUpPeriod => 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => input.Value;
}
