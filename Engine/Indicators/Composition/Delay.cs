namespace QuantConnect.Indicators;

/// <summary>Its input so many updates ago.</summary>
public class Delay : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public Delay(int period)
        : this($"DELAY({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Delay(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    /// <inheritdoc/>
    public new int WarmUpPeriod => Period + 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input) =>
        (IsReady ? window.MostRecentlyRemoved : window[window.Count - 1]).Value;
}
