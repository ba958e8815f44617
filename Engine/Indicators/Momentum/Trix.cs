namespace QuantConnect.Indicators;

/// <summary>One-step change in percent of a triple exponential mean.</summary>
public class Trix : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly ExponentialChain _means;
    private readonly RateOfChangePercent _change;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public Trix(string name, int period)
        : base(name)
    {
        _period = period;
        _means = new ExponentialChain(name, period, 3);
        _change = new RateOfChangePercent(name + "_ROCP1", 1);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public Trix(int period)
        : this($"TRIX({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _change.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => 3 * (_period - 1) + _change.WarmUpPeriod;

    /// <inheritdoc/>
    public override void Reset()
    {
        _means.Reset();
        _change.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        if (_means.Update(input)) _change.Update(_means.Last);
        return _change.Current.Value;
    }
}
