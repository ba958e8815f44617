namespace QuantConnect.Indicators;

/// <summary>The relative vigor index smoothed over four bars.</summary>
public class RelativeVigorIndexSignal : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RollingWindow<decimal> _past = new(3);

    /// <summary>Makes the indicator; only the index does.</summary>
    protected internal RelativeVigorIndexSignal(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _past.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => 3;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _past.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var signal = IsReady ? (input.Value + 2 * (_past[0] + _past[1]) + _past[2]) / 6 : 0m;
        _past.Add(input.Value);
        return signal;
    }
}
