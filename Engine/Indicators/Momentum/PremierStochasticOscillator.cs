using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Leibfarth's stochastic, smoothed twice and bounded to -1 and 1.</summary>
public class PremierStochasticOscillator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly Stochastic _stochastic;
    private readonly ExponentialMovingAverage _smooth;
    private readonly ExponentialMovingAverage _smoother;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public PremierStochasticOscillator(string name, int period, int emaPeriod)
        : base(name)
    {
        _stochastic = new Stochastic(name, period, period, period);
        _smooth = new ExponentialMovingAverage(emaPeriod);
        _smoother = _smooth.EMA(emaPeriod);
        WarmUpPeriod = period + 2 * (emaPeriod - 1);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public PremierStochasticOscillator(int period, int emaPeriod)
        : this($"PSO({period},{emaPeriod})", period, emaPeriod)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _smoother.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _stochastic.Reset();
        _smooth.Reset();
        _smoother.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _stochastic.Update(input);
        var fast = _stochastic.FastStoch;
        if (fast.IsReady) _smooth.Update(input.EndTime, 0.1m * (fast.Current.Value - 50m));
        if (!IsReady) return 0m;

        var exponential = (decimal)Math.Exp((double)_smoother.Current.Value);
        return (exponential - 1m) / (exponential + 1m);
    }
}
