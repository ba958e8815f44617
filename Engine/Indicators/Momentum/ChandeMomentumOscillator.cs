namespace QuantConnect.Indicators;

/// <summary>Chande's momentum with Wilder smoothing: -100 when only falling, 100 when only rising.</summary>
public class ChandeMomentumOscillator : WindowIndicator<IndicatorDataPoint>, IIndicatorWarmUpPeriodProvider
{
    private decimal _last;
    private decimal _gain;
    private decimal _loss;

    /// <summary>Makes the indicator under its default name.</summary>
    public ChandeMomentumOscillator(int period)
        : this($"CMO({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ChandeMomentumOscillator(string name, int period)
        : base(name, period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > Period;

    /// <inheritdoc/>
    public new int WarmUpPeriod => Period + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        _last = 0m;
        _gain = 0m;
        _loss = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IReadOnlyWindow<IndicatorDataPoint> window, IndicatorDataPoint input)
    {
        var change = input.Value - _last;
        _last = input.Value;
        if (Samples == 1) return 0m;

        // The first period only adds up; after it the sums are means that are smoothed.
        if (Samples > Period + 1)
        {
            _gain *= Period - 1;
            _loss *= Period - 1;
        }

        if (change < 0m) _loss -= change;
        else _gain += change;
        if (!IsReady) return 0m;

        _gain /= Period;
        _loss /= Period;
        var total = _gain + _loss;
        return total == 0m ? 0m : 100m * ((_gain - _loss) / total);
    }
}
