using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Volume added up with the weight of where in its range each bar closed: 1 at the high, -1 at the low.</summary>
public class AccumulationDistribution : TradeBarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public AccumulationDistribution()
        : this("AD")
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public AccumulationDistribution(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 0;

    /// <inheritdoc/>
    public int WarmUpPeriod => 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(TradeBar input)
    {
        var range = input.High - input.Low;
        if (range <= 0m) return Current.Value;
        return Current.Value + (input.Close - input.Low - (input.High - input.Close)) / range * input.Volume;
    }
}
