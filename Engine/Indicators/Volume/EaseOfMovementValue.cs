using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Arms' ease of movement: mean way of the middle of the bars per volume and range.</summary>
public class EaseOfMovementValue : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly SimpleMovingAverage _mean;
    private readonly int _scale;
    private decimal _lastHigh;
    private decimal _lastLow;

    /// <summary>Makes the indicator under its default name; scale divides the volume.</summary>
    public EaseOfMovementValue(int period = 1, int scale = 10000)
        : this($"EMV({period}, {scale})", period, scale)
    {
    }

    /// <summary>Makes the indicator under a name of its own; scale divides the volume.</summary>
    public EaseOfMovementValue(string name, int period, int scale)
        : base(name)
    {
        _mean = new SimpleMovingAverage(period);
        _scale = scale;
    }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod => _mean.WarmUpPeriod;

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean.Reset();
        _lastHigh = 0m;
        _lastLow = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        _mean.Update(input.EndTime, Ease(input));
        return _mean.Current.Value;
    }

    private decimal Ease(TradeBar bar)
    {
        if (_lastHigh == 0m && _lastLow == 0m)
        {
            _lastHigh = bar.High;
            _lastLow = bar.Low;
        }

        if (bar.Volume == 0m || bar.High == bar.Low) return 0m;

        var way = (bar.High + bar.Low) / 2m - (_lastHigh + _lastLow) / 2m;
        _lastHigh = bar.High;
        _lastLow = bar.Low;
        return way / (bar.Volume / _scale / (bar.High - bar.Low));
    }
}
