using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean true range in percent of the close, seeded with a simple mean and then smoothed as Wilder does.</summary>
public class NormalizedAverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly int _period;
    private readonly TrueRange _range;
    private readonly AverageTrueRange _seed;
    private decimal _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public NormalizedAverageTrueRange(string name, int period)
        : base(name)
    {
        _period = period;
        _range = new TrueRange(name + "_TR");
        _seed = new AverageTrueRange(name + "_ATR", period, MovingAverageType.Simple);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public NormalizedAverageTrueRange(int period)
        : this($"NATR({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > _period;

    /// <inheritdoc/>
    public int WarmUpPeriod => _period + 1;

    /// <inheritdoc/>
    public override void Reset()
    {
        _range.Reset();
        _seed.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _range.Update(input);
        if (Samples <= _period + 1)
        {
            _seed.Update(input);
            _mean = _seed.Current.Value;
        }
        else
        {
            _mean = (_mean * (_period - 1) + _range.Current.Value) / _period;
        }

        return input.Close == 0m ? 0m : _mean / input.Close * 100m;
    }
}
