namespace QuantConnect.Indicators;

/// <summary>Linear weighted mean of twice a half-period mean less a full-period one.</summary>
public class HullMovingAverage : IndicatorBase<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly LinearWeightedMovingAverage _half;
    private readonly LinearWeightedMovingAverage _full;
    private readonly LinearWeightedMovingAverage _result;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public HullMovingAverage(string name, int period)
        : base(name)
    {
        if (period < 2) throw new ArgumentException("The Hull Moving Average period should be greater or equal to 2", nameof(period));
        var root = (int)Math.Round(Math.Sqrt(period));
        _half = new LinearWeightedMovingAverage((int)Math.Round(period / 2d));
        _full = new LinearWeightedMovingAverage(period);
        _result = new LinearWeightedMovingAverage(root);
        WarmUpPeriod = period + root - 1;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public HullMovingAverage(int period)
        : this($"HMA({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _result.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _half.Reset();
        _full.Reset();
        _result.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var ready = _half.Update(input) & _full.Update(input);
        if (ready) _result.Update(input.EndTime, 2m * _half.Current.Value - _full.Current.Value);
        return _result.Current.Value;
    }
}
