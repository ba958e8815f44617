using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>How much of its way the price lost going to and fro: near 100 in a sideways market, low in a trend.</summary>
public class ChoppinessIndex : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly TrueRange _range = new();
    private readonly RollingWindow<decimal> _ranges;
    private readonly RollingWindow<decimal> _highs;
    private readonly RollingWindow<decimal> _lows;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ChoppinessIndex(string name, int period)
        : base(name)
    {
        WarmUpPeriod = period;
        _ranges = new RollingWindow<decimal>(period);
        _highs = new RollingWindow<decimal>(period);
        _lows = new RollingWindow<decimal>(period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ChoppinessIndex(int period)
        : this($"CHOP({period})", period)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples >= WarmUpPeriod;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _range.Reset();
        _ranges.Reset();
        _highs.Reset();
        _lows.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        _range.Update(input);
        _ranges.Add(_range.Current.Value);
        _highs.Add(input.High);
        _lows.Add(input.Low);
        if (!IsReady) return 0m;

        var way = 0m;
        var high = _highs[0];
        var low = _lows[0];
        for (var i = 0; i < WarmUpPeriod; i++)
        {
            way += _ranges[i];
            high = Math.Max(high, _highs[i]);
            low = Math.Min(low, _lows[i]);
        }

        return high == low ? 100m : (decimal)(100d * Math.Log10((double)way / (double)(high - low)) / Math.Log10(WarmUpPeriod));
    }
}
