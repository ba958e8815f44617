using QuantConnect.Indicators;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Risk;

/// <summary>
/// Value at risk and expected shortfall of the next bar by conditional extreme-value theory (McNeil and Frey, 2000): log losses are divided by their
/// EWMA deviation of the bar before, the tail of what remains is fitted over a rolling window, and the estimates are scaled back by the deviation now.
/// Positive is a loss, as a fraction (log). Fits are renewed every so many bars; only they allocate.
/// </summary>
public class TailRisk : Indicator, IIndicatorWarmUpPeriodProvider
{
    private const int Seed = 20;
    private readonly EwmaVariance _variance = new(0.94, Seed);
    private readonly double[] _losses;
    private readonly double _confidence;
    private readonly int _refit;
    private double _lastPrice;
    private DateTime _lastTime;
    private int _seen;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="confidence">Confidence of the estimates, in (.95, 1).</param>
    /// <param name="period">Standardised losses in the window, at least 500 (25 of them are then the tail).</param>
    /// <param name="refit">Bars between fits, at least 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public TailRisk(string name, double confidence = 0.99, int period = 1000, int refit = 20)
        : base(name)
    {
        if (!(confidence > 0.95 && confidence < 1.0)) throw new ArgumentOutOfRangeException(nameof(confidence), confidence, "The tail starts at 95%.");
        ArgumentOutOfRangeException.ThrowIfLessThan(period, 500);
        ArgumentOutOfRangeException.ThrowIfLessThan(refit, 1);
        _confidence = confidence;
        _losses = new double[period];
        _refit = refit;
    }

    /// <summary>Prices it needs: those of the deviation's seed and of the window, and one for the first return.</summary>
    public int WarmUpPeriod => _losses.Length + Seed + 1;

    /// <summary>Whether the window is full.</summary>
    public override bool IsReady => _seen >= _losses.Length;

    /// <summary>Tail of the standardised losses as last fitted.</summary>
    public TailEstimate Standardised { get; private set; } = TailEstimate.Unknown;

    /// <summary>Value at risk of the next bar, log loss as a fraction; NaN until the first fit.</summary>
    public double ValueAtRisk => _variance.Deviation * Standardised.ValueAtRisk(_confidence);

    /// <summary>Expected shortfall of the next bar, log loss as a fraction; NaN until the first fit.</summary>
    public double ExpectedShortfall => _variance.Deviation * Standardised.ExpectedShortfall(_confidence);

    /// <inheritdoc/>
    public override void Reset()
    {
        _variance.Reset();
        _lastPrice = 0.0;
        _lastTime = default;
        _seen = 0;
        Standardised = TailEstimate.Unknown;
        base.Reset();
    }

    /// <summary>Takes the next price; one that is not positive, not later than the last, or the last over again is passed over: a feed that stands still is no calm.</summary>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var price = (double)input.Value;
        if (price <= 0.0 || price == _lastPrice || input.EndTime <= _lastTime) return Current.Value;
        _lastTime = input.EndTime;
        if (_lastPrice > 0.0) Take(-Math.Log(price / _lastPrice));
        _lastPrice = price;
        var shortfall = ExpectedShortfall;
        return double.IsFinite(shortfall) ? (decimal)Math.Min(shortfall, 1e6) : 0m;
    }

    private void Take(double loss)
    {
        if (_variance.Deviation > 0.0)
        {
            _losses[_seen % _losses.Length] = loss / _variance.Deviation;
            _seen++;
            if (IsReady && (_seen - _losses.Length) % _refit == 0) Standardised = TailEstimate.Fit(_losses);
        }

        _variance.Update(loss);
    }
}
