namespace QuantConnect.Indicators;

/// <summary>Difference of a fast and a slow mean, with a mean of that difference as its signal.</summary>
public class MovingAverageConvergenceDivergence : Indicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public MovingAverageConvergenceDivergence(int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential)
        : this($"MACD({fastPeriod},{slowPeriod},{signalPeriod})", fastPeriod, slowPeriod, signalPeriod, type)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MovingAverageConvergenceDivergence(string name, int fastPeriod, int slowPeriod, int signalPeriod, MovingAverageType type = MovingAverageType.Exponential)
        : base(name)
    {
        if (fastPeriod >= slowPeriod)
        {
            throw new ArgumentException("MovingAverageConvergenceDivergence: fastPeriod must be less than slowPeriod", $"{nameof(fastPeriod)}, {nameof(slowPeriod)}");
        }

        Fast = type.AsIndicator(name + "_Fast", fastPeriod);
        Slow = type.AsIndicator(name + "_Slow", slowPeriod);
        Signal = type.AsIndicator(name + "_Signal", signalPeriod);
        Histogram = new Identity(name + "_Histogram");
        WarmUpPeriod = slowPeriod + signalPeriod - 1;
    }

    /// <summary>The fast mean.</summary>
    public IndicatorBase<IndicatorDataPoint> Fast { get; }

    /// <summary>The slow mean.</summary>
    public IndicatorBase<IndicatorDataPoint> Slow { get; }

    /// <summary>Mean of the difference.</summary>
    public IndicatorBase<IndicatorDataPoint> Signal { get; }

    /// <summary>Difference less its signal, once the signal is ready.</summary>
    public IndicatorBase<IndicatorDataPoint> Histogram { get; }

    /// <inheritdoc/>
    public override bool IsReady => Signal.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Fast.Reset();
        Slow.Reset();
        Signal.Reset();
        Histogram.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var ready = Fast.Update(input) & Slow.Update(input);
        var difference = Fast.Current.Value - Slow.Current.Value;
        if (ready && Signal.Update(input.EndTime, difference)) Histogram.Update(input.EndTime, difference - Signal.Current.Value);
        return difference;
    }
}
