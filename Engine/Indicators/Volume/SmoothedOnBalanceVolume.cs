using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean of on-balance volume.</summary>
public class SmoothedOnBalanceVolume : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly IndicatorBase<IndicatorDataPoint> _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public SmoothedOnBalanceVolume(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name)
    {
        WarmUpPeriod = period;
        OnBalanceVolume = new OnBalanceVolume();
        _mean = movingAverageType.AsIndicator($"{name}_{movingAverageType}", period);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public SmoothedOnBalanceVolume(int period, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"SOBV({period})", period, movingAverageType)
    {
    }

    /// <summary>What is averaged.</summary>
    public OnBalanceVolume OnBalanceVolume { get; }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        _mean.Reset();
        OnBalanceVolume.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        OnBalanceVolume.Update(input);
        return _mean.Update(input.EndTime, OnBalanceVolume.Current.Value) ? _mean.Current.Value : 0m;
    }
}
