namespace QuantConnect.Indicators;

/// <summary>Chande's VIDYA: an exponential mean whose smoothing grows with momentum.</summary>
public class VariableIndexDynamicAverage : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private readonly ChandeMomentumOscillator _momentum;
    private readonly decimal _smoothing;
    private decimal _mean;

    /// <summary>Makes the indicator under its default name.</summary>
    public VariableIndexDynamicAverage(int period)
        : this($"VIDYA({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public VariableIndexDynamicAverage(string name, int period)
        : base(name, period)
    {
        _momentum = new ChandeMomentumOscillator(period);
        _smoothing = ExponentialMovingAverage.SmoothingFactorDefault(period);
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    /// <inheritdoc/>
    public override int WarmUpPeriod => Period + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean = 0m;
        _momentum.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        _momentum.Update(input);
        if (!IsReady)
        {
            _mean = input.Value;
            return 0m;
        }

        var strength = Math.Abs(_momentum.Current.Value / 100);
        _mean = input.Value * _smoothing * strength + _mean * (1 - _smoothing * strength);
        return _mean;
    }
}
