using QuantConnect.Indicators;
using YenValve.Indicators.Robust;

namespace YenValve.Indicators.Volatility;

/// <summary>
/// Exponentially weighted volatility of log returns without a mean, annualised, as a fraction:
/// v = λ·v + (1 − λ)·r² (J.P. Morgan/Reuters, RiskMetrics Technical Document, 1996, eq. 5.3), seeded with the first squared return.
/// </summary>
public class EwmaVolatility : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly EwmaVariance _variance;
    private readonly double _periodsPerYear;
    private double _lastPrice;
    private DateTime _lastTime;

    /// <param name="name">Name of the indicator.</param>
    /// <param name="warmUpReturns">Returns before it is ready, at least 1.</param>
    /// <param name="lambda">Decay, strictly between 0 and 1.</param>
    /// <param name="periodsPerYear">Returns in a year: 365 for days of a market that never closes.</param>
    /// <exception cref="ArgumentOutOfRangeException">A parameter is out of range.</exception>
    public EwmaVolatility(string name, int warmUpReturns = 20, double lambda = 0.94, double periodsPerYear = 365)
        : base(name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(warmUpReturns, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(periodsPerYear);
        _variance = new EwmaVariance(lambda);
        _periodsPerYear = periodsPerYear;
        WarmUpPeriod = warmUpReturns + 1;
    }

    /// <summary>Prices it needs: one more than returns.</summary>
    public int WarmUpPeriod { get; }

    /// <summary>Whether enough returns have been seen.</summary>
    public override bool IsReady => _variance.Count >= WarmUpPeriod - 1;

    /// <summary>Annualised volatility as a fraction (0.6 is 60% a year); NaN before the first return.</summary>
    public double Annualised => Math.Sqrt(_variance.Value * _periodsPerYear);

    /// <inheritdoc/>
    public override void Reset()
    {
        _lastPrice = 0.0;
        _lastTime = default;
        _variance.Reset();
        base.Reset();
    }

    /// <summary>
    /// Takes the next price; one that is not positive carries no return and is passed over, and so is one that is not later than the last, or is the last
    /// one to the last digit: a feed that stands still would be returns of zero, and calm.
    /// </summary>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var price = (double)input.Value;
        if (price > 0.0 && price != _lastPrice && (input.EndTime > _lastTime || _lastPrice == 0.0))
        {
            if (_lastPrice > 0.0) _variance.Update(Math.Log(price / _lastPrice));
            _lastPrice = price;
            _lastTime = input.EndTime;
        }

        return _variance.Count == 0 ? 0m : (decimal)Annualised;
    }
}
