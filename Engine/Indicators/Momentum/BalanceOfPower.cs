using QuantConnect.Data.Market;

namespace QuantConnect.Indicators;

/// <summary>Body of a bar over its range, from -1 to 1.</summary>
public class BalanceOfPower : BarIndicator, IIndicatorWarmUpPeriodProvider
{
    /// <summary>Makes the indicator under its default name.</summary>
    public BalanceOfPower()
        : this("BOP")
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public BalanceOfPower(string name)
        : base(name)
    {
    }

    /// <inheritdoc/>
    public override bool IsReady => Samples > 0;

    /// <inheritdoc/>
    public int WarmUpPeriod => 1;

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IBaseDataBar input)
    {
        var range = input.High - input.Low;
        return range > 0m ? (input.Close - input.Open) / range : 0m;
    }
}
