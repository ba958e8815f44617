using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Mean true range.</summary>
public class AverageTrueRange : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    private readonly IndicatorBase<IndicatorDataPoint> _mean;

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AverageTrueRange(string name, int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : base(name)
    {
        WarmUpPeriod = period;
        TrueRange = new TrueRange(name);
        _mean = movingAverageType.AsIndicator($"{name}_{movingAverageType}", period).Of(TrueRange, false);
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public AverageTrueRange(int period, MovingAverageType movingAverageType = MovingAverageType.Wilders)
        : this($"ATR({period})", period, movingAverageType)
    {
    }

    /// <summary>True range of the latest bar.</summary>
    public IndicatorBase<IBaseDataBar> TrueRange { get; }

    /// <inheritdoc/>
    public override bool IsReady => _mean.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        TrueRange.Reset();
        _mean.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        TrueRange.Update(input);
        return _mean.Current.Value;
    }
}
