using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Where the close lies in the range of a period: 0 at the top, -100 at the bottom.</summary>
public class WilliamsPercentR : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public WilliamsPercentR(int period)
        : this($"WILR({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public WilliamsPercentR(string name, int period)
        : base(name)
    {
        Maximum = new Maximum(name + "_Max", period);
        Minimum = new Minimum(name + "_Min", period);
        WarmUpPeriod = period;
    }

    /// <summary>Highest high.</summary>
    public Maximum Maximum { get; }

    /// <summary>Lowest low.</summary>
    public Minimum Minimum { get; }

    /// <inheritdoc/>
    public override bool IsReady => Maximum.IsReady && Minimum.IsReady;

    /// <inheritdoc/>
    public int WarmUpPeriod { get; }

    /// <inheritdoc/>
    public override void Reset()
    {
        Maximum.Reset();
        Minimum.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        Minimum.Update(input.EndTime, input.Low);
        Maximum.Update(input.EndTime, input.High);
        if (!IsReady) return 0m;

        var range = Maximum.Current.Value - Minimum.Current.Value;
        return range == 0m ? 0m : -100m * (Maximum.Current.Value - input.Close) / range;
    }
}
