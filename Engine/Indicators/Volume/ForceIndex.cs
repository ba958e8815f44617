using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Elder's force index: the mean of price change times volume.</summary>
public class ForceIndex : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly IndicatorBase<IndicatorDataPoint> _mean;
    private TradeBar? _previous;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ForceIndex(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Exponential)
        : base(name)
    {
        _mean = movingAverageType.AsIndicator($"{name}_{movingAverageType}", period);
        WarmUpPeriod = period + 1;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public ForceIndex(int period, MovingAverageType movingAverageType = MovingAverageType.Exponential)
        : this($"FI({period})", period, movingAverageType)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _previous = null;
        _mean.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        if (_previous is not null) _mean.Update(input.EndTime, (input.Close - _previous.Close) * input.Volume);
        _previous = input;
        return _mean.Current.Value;
    }
}
