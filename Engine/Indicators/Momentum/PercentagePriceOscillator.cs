namespace QuantConnect.Indicators;

/// <summary>Difference of a fast and a slow mean in percent of the slow one.</summary>
public class PercentagePriceOscillator : AbsolutePriceOscillator
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public PercentagePriceOscillator(string name, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name, fastPeriod, slowPeriod, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public PercentagePriceOscillator(int fastPeriod, int slowPeriod, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"PPO({fastPeriod},{slowPeriod})", fastPeriod, slowPeriod, movingAverageType)
    {
    }

    /// <inheritdoc/>
    protected override decimal ComputeNextValue(IndicatorDataPoint input)
    {
        var difference = base.ComputeNextValue(input);
        return Slow.Current.Value == 0m ? 0m : 100m * difference / Slow.Current.Value;
    }
}
