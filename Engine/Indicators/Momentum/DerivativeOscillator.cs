namespace QuantConnect.Indicators;

/// <summary>Twice smoothed relative strength less its own simple mean.</summary>
public class DerivativeOscillator : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly RelativeStrengthIndex _strength;
    private readonly ExponentialMovingAverage _smooth;
    private readonly ExponentialMovingAverage _smoother;
    private readonly SimpleMovingAverage _signal;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public DerivativeOscillator(string name, int rsiPeriod, int smoothingRsiPeriod, int doubleSmoothingRsiPeriod, int signalLinePeriod)
        : base(name)
    {
        _strength = new RelativeStrengthIndex(name + "_RSI", rsiPeriod);
        _smooth = new ExponentialMovingAverage(name + "_SmoothedRSI", smoothingRsiPeriod).Of(_strength);
        _smoother = new ExponentialMovingAverage(name + "_DoubleSmoothedRSI", doubleSmoothingRsiPeriod).Of(_smooth);
        _signal = new SimpleMovingAverage(name + "_SignalLine", signalLinePeriod).Of(_smoother);
        WarmUpPeriod = rsiPeriod + smoothingRsiPeriod + doubleSmoothingRsiPeriod + signalLinePeriod - 2;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public DerivativeOscillator(int rsiPeriod, int smoothingRsiPeriod, int doubleSmoothingRsiPeriod, int signalLinePeriod)
        : this(
            $"DO({rsiPeriod},{smoothingRsiPeriod},{doubleSmoothingRsiPeriod},{signalLinePeriod})",
            rsiPeriod,
            smoothingRsiPeriod,
            doubleSmoothingRsiPeriod,
            signalLinePeriod)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _signal.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _strength.Reset();
        _smooth.Reset();
        _smoother.Reset();
        _signal.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        // The others follow from it.
        _strength.Update(input);
        return IsReady ? _smoother.Current.Value - _signal.Current.Value : 0m;
    }
}
