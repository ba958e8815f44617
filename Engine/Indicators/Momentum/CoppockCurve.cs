namespace QuantConnect.Indicators;

/// <summary>Weighted mean of the sum of a short and a long change in percent.</summary>
public class CoppockCurve : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly RateOfChangePercent _short;
    private readonly RateOfChangePercent _long;
    private readonly LinearWeightedMovingAverage _mean;

    /// <summary>Makes the indicator of periods 11, 14 and 10.</summary>
    public CoppockCurve()
        : this(11, 14, 10)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public CoppockCurve(int shortRocPeriod, int longRocPeriod, int lwmaPeriod)
        : this($"CC({shortRocPeriod},{longRocPeriod},{lwmaPeriod})", shortRocPeriod, longRocPeriod, lwmaPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public CoppockCurve(string name, int shortRocPeriod, int longRocPeriod, int lwmaPeriod)
        : base(name)
    {
        _short = new RateOfChangePercent(shortRocPeriod);
        _long = new RateOfChangePercent(longRocPeriod);
        _mean = new LinearWeightedMovingAverage(lwmaPeriod);
        WarmUpPeriod = Math.Max(_short.WarmUpPeriod, _long.WarmUpPeriod) + lwmaPeriod - 1;
    }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _short.Reset();
        _long.Reset();
        _mean.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var ready = _short.Update(input) & _long.Update(input);
        if (!ready) return 0m;
        _mean.Update(input.EndTime, _short.Current.Value + _long.Current.Value);
        return _mean.Current.Value;
    }
}
