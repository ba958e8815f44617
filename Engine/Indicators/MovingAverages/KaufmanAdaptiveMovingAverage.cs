namespace QuantConnect.Indicators;

/// <summary>Kaufman's mean, fast while the market is efficient and slow while it is not.</summary>
public class KaufmanAdaptiveMovingAverage : KaufmanEfficiencyRatio
{
    private readonly decimal _slowWeight;
    private readonly decimal _weightRange;
    private decimal _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public KaufmanAdaptiveMovingAverage(string name, int period, int fastEmaPeriod = 2, int slowEmaPeriod = 30)
        : base(name, period)
    {
        _slowWeight = 2m / (slowEmaPeriod + 1m);
        _weightRange = 2m / (fastEmaPeriod + 1m) - _slowWeight;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public KaufmanAdaptiveMovingAverage(int period, int fastEmaPeriod = 2, int slowEmaPeriod = 30)
        : this($"KAMA({period},{fastEmaPeriod},{slowEmaPeriod})", period, fastEmaPeriod, slowEmaPeriod)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var efficiency = base.ComputeNextValue(window, input);
        if (Samples < Period) return input.Value;
        if (Samples == Period) _mean = window[1].Value;

        var weight = efficiency * _weightRange + _slowWeight;
        _mean += (input.Value - _mean) * (weight * weight);
        return _mean;
    }
}
