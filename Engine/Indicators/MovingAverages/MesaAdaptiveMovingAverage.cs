using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Ehlers' MAMA: an exponential mean whose smoothing follows the phase of the dominant cycle.</summary>
public class MesaAdaptiveMovingAverage : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private static readonly decimal DegreesPerRadian = 180m / (4m * (decimal)Math.Atan(1.0));

    private readonly decimal _fastLimit;
    private readonly decimal _slowLimit;
    private readonly RollingWindow<decimal> _prices = new(13);
    private readonly RollingWindow<decimal> _smooth = new(6);
    private readonly RollingWindow<decimal> _detrended = new(6);
    private readonly RollingWindow<decimal> _phases = new(6);
    private readonly RollingWindow<decimal> _quadratures = new(6);
    private Cycle _last;
    private decimal _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MesaAdaptiveMovingAverage(string name, decimal fastLimit = 0.5m, decimal slowLimit = 0.05m)
        : base(name)
    {
        _fastLimit = fastLimit;
        _slowLimit = slowLimit;
        Fama = new Identity(name + "_Fama");
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public MesaAdaptiveMovingAverage(decimal fastLimit = 0.5m, decimal slowLimit = 0.05m)
        : this("MAMA", fastLimit, slowLimit)
    {
    }

    /// <summary>The mean that follows more slowly.</summary>
    public IndicatorBase<IndicatorDataPoint> Fama { get; }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod => 33;

    /// <inheritdoc/>
    public override void Reset()
    {
        _prices.Reset();
        _smooth.Reset();
        _detrended.Reset();
        _phases.Reset();
        _quadratures.Reset();
        _last = default;
        _mean = 0m;
        Fama.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _prices.Add((input.High + input.Low) / 2m);
        if (!_prices.IsReady) return 0m;

        var smoothing = Smoothing();
        _mean = smoothing * _prices[0] + (1m - smoothing) * _mean;
        Fama.Update(input.EndTime, 0.5m * smoothing * _mean + (1m - 0.5m * smoothing) * Fama.Current.Value);
        return IsReady ? _mean : 0m;
    }

    // A filter that turns by a quarter of a cycle; the history ends with the value before the new one.
    private static decimal Turn(decimal value, RollingWindow<decimal> history, decimal gain) =>
        (0.0962m * value + 0.5769m * history[1] - 0.5769m * history[3] - 0.0962m * history[5]) * gain;

    private static decimal Mix(decimal value, decimal last) => 0.2m * value + 0.8m * last;

    private static decimal Angle(decimal opposite, decimal adjacent) => (decimal)Math.Atan((double)(opposite / adjacent)) * DegreesPerRadian;

    private decimal Smoothing()
    {
        var gain = 0.075m * _last.Period + 0.54m;
        var smooth = (4 * _prices[0] + 3 * _prices[1] + 2 * _prices[2] + _prices[3]) / 10;
        var detrended = Turn(smooth, _smooth, gain);
        var quadrature = Turn(detrended, _detrended, gain);
        var phase = _detrended[2];

        var now = new Cycle
        {
            InPhase = Mix(phase - Turn(quadrature, _quadratures, gain), _last.InPhase),
            Quadrature = Mix(quadrature + Turn(phase, _phases, gain), _last.Quadrature),
            Phase = phase == 0m ? 0m : Angle(quadrature, phase),
        };
        now.Real = Mix(now.InPhase * _last.InPhase + now.Quadrature * _last.Quadrature, _last.Real);
        now.Imaginary = Mix(now.InPhase * _last.Quadrature - now.Quadrature * _last.InPhase, _last.Imaginary);
        now.Period = Mix(Length(now.Real, now.Imaginary), _last.Period);

        var turned = Math.Max(_last.Phase - now.Phase, 1m);
        _last = now;
        _smooth.Add(smooth);
        _detrended.Add(detrended);
        _phases.Add(phase);
        _quadratures.Add(quadrature);
        return Math.Max(_fastLimit / turned, _slowLimit);
    }

    // Length of the cycle in bars; it changes by steps and stays between 6 and 50.
    private decimal Length(decimal real, decimal imaginary)
    {
        var length = 0m;
        if (real != 0m && imaginary != 0m)
        {
            var angle = Angle(imaginary, real);
            if (angle > 0m) length = 360m / angle;
        }

        length = Math.Min(length, 1.5m * _last.Period);
        length = Math.Max(length, 0.67m * _last.Period);
        return Math.Min(Math.Max(length, 6m), 50m);
    }

    private struct Cycle
    {
        public decimal InPhase;
        public decimal Quadrature;
        public decimal Real;
        public decimal Imaginary;
        public decimal Period;
        public decimal Phase;
    }
}
