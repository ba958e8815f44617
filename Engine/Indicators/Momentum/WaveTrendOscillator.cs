using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Smoothed distance of the typical price from its mean, in 0.015 mean deviations.</summary>
public class WaveTrendOscillator : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public WaveTrendOscillator(string name, int channelPeriod, int averagePeriod, int signalPeriod)
        : base(name)
    {
        if (channelPeriod < 1 || averagePeriod < 1 || signalPeriod < 1)
        {
            throw new ArgumentException("WaveTrendOscillator: all periods must be greater than zero.");
        }

        ChannelAverage = new ExponentialMovingAverage(name + "_ChannelAverage", channelPeriod);
        ChannelDeviation = new ExponentialMovingAverage(name + "_ChannelDeviation", channelPeriod);
        ChannelIndexAverage = new ExponentialMovingAverage(name + "_ChannelIndexAverage", averagePeriod);
        Signal = new SimpleMovingAverage(name + "_Signal", signalPeriod);

        // Each of the four waits for the one before it, and begins with the point that makes that one ready.
        WarmUpPeriod = 2 * channelPeriod + averagePeriod + signalPeriod - 3;
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public WaveTrendOscillator(int channelPeriod, int averagePeriod, int signalPeriod)
        : this($"WTO({channelPeriod},{averagePeriod},{signalPeriod})", channelPeriod, averagePeriod, signalPeriod)
    {
    }

    /// <summary>Mean typical price.</summary>
    public IndicatorBase<IndicatorDataPoint> ChannelAverage { get; }

    /// <summary>Mean deviation from it.</summary>
    public IndicatorBase<IndicatorDataPoint> ChannelDeviation { get; }

    /// <summary>Mean of the distance in deviations: the oscillator.</summary>
    public IndicatorBase<IndicatorDataPoint> ChannelIndexAverage { get; }

    /// <summary>Simple mean of the oscillator.</summary>
    public IndicatorBase<IndicatorDataPoint> Signal { get; }

    /// <inheritdoc/>
    public override bool IsReady => Signal.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        ChannelAverage.Reset();
        ChannelDeviation.Reset();
        ChannelIndexAverage.Reset();
        Signal.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var time = input.EndTime;
        var price = input.TypicalPrice();
        if (!ChannelAverage.Update(time, price)) return 0m;

        var distance = price - ChannelAverage.Current.Value;
        if (!ChannelDeviation.Update(time, Math.Abs(distance))) return 0m;

        var unit = 0.015m * ChannelDeviation.Current.Value;
        if (unit == 0m) return Current.Value;

        if (ChannelIndexAverage.Update(time, distance / unit)) Signal.Update(time, ChannelIndexAverage.Current.Value);
        return ChannelIndexAverage.Current.Value;
    }
}
