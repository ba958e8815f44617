using QuantConnect.Data.Market;
using QuantConnect.Indicators;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Realised volatility of bars with gaps between them, annualised, as a fraction: σ² = σ_open² + k·σ_close² + (1 − k)·σ_RS² with
/// k = 0.34/(1.34 + (n + 1)/(n − 1)) (Yang and Zhang, 2000, J. Business 73:477–491, eqs. 7–10; σ_RS of Rogers and Satchell, 1991). It stands in
/// for implied volatility where no option data exists, and says so: it looks back, so it rises after a shock and not before an event.
/// </summary>
public class YangZhangVolatility : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly double _periodsPerYear;
    private readonly double _blend;
    private readonly double[] _overnight;
    private readonly double[] _session;
    private readonly double[] _range;
    private double _lastClose;
    private (double, double, double) _lastRange;
    private DateTime _lastTime;
    private int _taken;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="period">Bars in the window, at least 2.</param>
    /// <param name="periodsPerYear">Bars in a year: 252 for trading days.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public YangZhangVolatility(string name, int period = 10, double periodsPerYear = 252)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 2);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        _periodsPerYear = periodsPerYear;
        _blend = 0.34 / (1.34 + ((period + 1.0) / (period - 1.0)));
        _overnight = new double[period];
        _session = new double[period];
        _range = new double[period];
    }

    /// <summary>Always: this is not implied by any option.</summary>
    public bool IsProxy => true;

    /// <summary>Bars it needs: one more than the window, for its first gap.</summary>
    public int WarmUpPeriod => _overnight.Length + 1;

    /// <summary>Whether the window is full.</summary>
    public override bool IsReady => _taken >= _overnight.Length;

    /// <summary>Annualised volatility as a fraction; NaN until the window is full.</summary>
    public double Annualised { get; private set; } = double.NaN;

    /// <inheritdoc/>
    public override void Reset()
    {
        _lastClose = 0.0;
        _lastTime = default;
        _taken = 0;
        Annualised = double.NaN;
        base.Reset();
    }

    /// <summary>
    /// Takes the next bar; one without a sensible range, or of a time already seen, is passed over. So is one that repeats the last bar or stands at its
    /// close throughout, as bars are that LEAN fills a hole with: nobody traded, which is no calm.
    /// </summary>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        double open = (double)input.Open, high = (double)input.High, low = (double)input.Low, close = (double)input.Close;
        if (!(low > 0.0 && high >= Math.Max(open, close) && low <= Math.Min(open, close)) || input.EndTime <= _lastTime) return Current.Value;
        if (_lastClose > 0.0 && close == _lastClose && ((open, high, low) == _lastRange || (open == close && high == low))) return Current.Value;
        if (_lastClose > 0.0) Take(Math.Log(open / _lastClose), Math.Log(high / open), Math.Log(low / open), Math.Log(close / open));
        (_lastClose, _lastRange) = (close, (open, high, low));
        _lastTime = input.EndTime;
        return IsReady ? (decimal)Annualised : 0m;
    }

    private void Take(double gap, double up, double down, double move)
    {
        var at = _taken % _overnight.Length;
        _overnight[at] = gap;
        _session[at] = move;
        _range[at] = (up * (up - move)) + (down * (down - move));
        _taken++;
        if (!IsReady) return;
        var range = 0.0;
        foreach (var value in _range) range += value;
        var variance = SampleVariance(_overnight) + (_blend * SampleVariance(_session)) + ((1.0 - _blend) * range / _range.Length);
        Annualised = Math.Sqrt(variance * _periodsPerYear);
    }

    private static double SampleVariance(double[] values)
    {
        double mean = 0.0, squares = 0.0;
        foreach (var value in values) mean += value / values.Length;
        foreach (var value in values) squares += (value - mean) * (value - mean);
        return squares / (values.Length - 1);
    }
}
