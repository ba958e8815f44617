namespace QuantConnect.Indicators;

/// <summary>Largest value over a period.</summary>
public class Maximum : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under its default name.</summary>
    public Maximum(int period)
        : this($"MAX({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Maximum(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Updates since the largest value came in.</summary>
    public int PeriodsSinceMaximum { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        PeriodsSinceMaximum = 0;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (Samples == 1 || input.Value >= Current.Value)
        {
            PeriodsSinceMaximum = 0;
            return input.Value;
        }

        if (PeriodsSinceMaximum < Period - 1)
        {
            PeriodsSinceMaximum++;
            return Current.Value;
        }

        // The old extreme left the window: look for the next, the most recent of equals.
        PeriodsSinceMaximum = 0;
        for (var age = 1; age < window.Count; age++)
        {
            if (window[age].Value > window[PeriodsSinceMaximum].Value) PeriodsSinceMaximum = age;
        }

        return window[PeriodsSinceMaximum].Value;
    }
}
