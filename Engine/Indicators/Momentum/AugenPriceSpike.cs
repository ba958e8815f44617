namespace QuantConnect.Indicators;

/// <summary>Price change in standard deviations of the log returns before it.</summary>
public class AugenPriceSpike : Indicator, IIndicatorWarmUpPeriodProvider
{
    private readonly StandardDeviation _deviation;
    private readonly RollingWindow<decimal> _prices = new(3);

    /// <summary>Makes the indicator under its default name.</summary>
    public AugenPriceSpike(int period = 3)
        : this($"APS({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own; the period is at least 3.</summary>
    public AugenPriceSpike(string name, int period)
        : base(name)
    {
        if (period < 3) throw new ArgumentException("AugenPriceSpike Indicator must have a period of at least 3", nameof(period));
        _deviation = new StandardDeviation(period);
        WarmUpPeriod = period + 2;
    }

    /// <inheritdoc/>
    public override bool IsReady => _prices.IsReady && _deviation.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _deviation.Reset();
        _prices.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        _prices.Add(input.Value);
        if (!_prices.IsReady) return 0m;

        var last = _prices[1];
        var before = _prices[2];
        var change = last != 0m && before != 0m ? Math.Log((double)last / (double)before) : 0d;
        if (!_deviation.Update(input.EndTime, (decimal)change)) return 0m;

        return (input.Value - last).SafeDivision(_deviation.Current.Value * last);
    }
}
