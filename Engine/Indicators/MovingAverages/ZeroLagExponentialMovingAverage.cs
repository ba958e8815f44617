namespace QuantConnect.Indicators;

/// <summary>Exponential mean of the input plus its change over half the period, which takes out the lag.</summary>
public class ZeroLagExponentialMovingAverage : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly ExponentialMovingAverage _mean;
    private readonly Delay _lagged;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ZeroLagExponentialMovingAverage(string name, int period)
        : base(name, period)
    {
        _mean = new ExponentialMovingAverage(name + "_EMA", period);
        _lagged = new Delay((int)Math.Round((period - 1) / 2.0));
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ZeroLagExponentialMovingAverage(int period)
        : this($"ZLEMA({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _lagged.IsReady && _mean.IsReady;

    /// <inheritdoc/>
    public override int WarmUpPeriod => Period + Period / 2;

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean.Reset();
        _lagged.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        if (!_lagged.Update(input)) return 0m;
        _mean.Update(input.EndTime, input.Value + (input.Value - _lagged.Current.Value));
        return _mean.Current.Value;
    }
}
