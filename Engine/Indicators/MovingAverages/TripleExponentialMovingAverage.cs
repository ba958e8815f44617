namespace QuantConnect.Indicators;

/// <summary>Three times a first exponential mean, less three times the second, plus the third.</summary>
public class TripleExponentialMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly ExponentialChain _means;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public TripleExponentialMovingAverage(string name, int period)
        : base(name)
    {
        _period = period;
        _means = new ExponentialChain(name, period, 3);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public TripleExponentialMovingAverage(int period)
        : this($"TEMA({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _means.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => 3 * (_period - 1) + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _means.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input) => _means.Update(input)
        ? 3m * _means[0].Current.Value - 3m * _means[1].Current.Value + _means[2].Current.Value
        : 0m;
}
