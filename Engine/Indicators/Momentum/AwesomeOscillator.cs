using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Fast less slow mean of the middle of the bars.</summary>
public class AwesomeOscillator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public AwesomeOscillator(int fastPeriod, int slowPeriod, MovingAverageType type = MovingAverageType.Simple)
        : this($"AO({fastPeriod},{slowPeriod},{type})", fastPeriod, slowPeriod, type)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AwesomeOscillator(string name, int fastPeriod, int slowPeriod, MovingAverageType type = MovingAverageType.Simple)
        : base(name)
    {
        SlowAo = type.AsIndicator(slowPeriod);
        FastAo = type.AsIndicator(fastPeriod);
        WarmUpPeriod = Math.Max(slowPeriod, fastPeriod);
    }

    /// <summary>The slow mean.</summary>
    public IndicatorBase<IndicatorDataPoint> SlowAo { get; }

    /// <summary>The fast mean.</summary>
    public IndicatorBase<IndicatorDataPoint> FastAo { get; }

    /// <inheritdoc/>
    public override bool IsReady => SlowAo.IsReady && FastAo.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        FastAo.Reset();
        SlowAo.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var middle = (input.High + input.Low) / 2m;
        SlowAo.Update(input.EndTime, middle);
        FastAo.Update(input.EndTime, middle);
        return IsReady ? FastAo.Current.Value - SlowAo.Current.Value : 0m;
    }
}
