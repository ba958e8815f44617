namespace QuantConnect.Indicators;

/// <summary>Smallest value over a period.</summary>
public class Minimum : WindowIndicator<IndicatorDataPoint>
{
    /// <summary>Makes the indicator under its default name.</summary>
    public Minimum(int period)
        : this($"MIN({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Minimum(string name, int period)
        : base(name, period)
    {
    }

    /// <summary>Updates since the smallest value came in.</summary>
    public int PeriodsSinceMinimum { get; private set; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= Period;

    /// <inheritdoc/>
    public override void Reset()
    {
        PeriodsSinceMinimum = 0;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (Samples == 1 || input.Value <= Current.Value)
        {
            PeriodsSinceMinimum = 0;
            return input.Value;
        }

        if (PeriodsSinceMinimum < Period - 1)
        {
            PeriodsSinceMinimum++;
            return Current.Value;
        }

        // The old extreme left the window: look for the next, the most recent of equals.
        PeriodsSinceMinimum = 0;
        for (var age = 1; age < window.Count; age++)
        {
            if (window[age].Value < window[PeriodsSinceMinimum].Value) PeriodsSinceMinimum = age;
        }

        return window[PeriodsSinceMinimum].Value;
    }
}
