namespace QuantConnect.Indicators;

/// <summary>Difference of a fast and a slow mean.</summary>
public class AbsolutePriceOscillator : MovingAverageConvergenceDivergence
{
    /// <summary>Makes the indicator under a name of its own.</summary>
    public AbsolutePriceOscillator(string name, int fastPeriod, int slowPeriod, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : base(name, fastPeriod, slowPeriod, slowPeriod, movingAverageType)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public AbsolutePriceOscillator(int fastPeriod, int slowPeriod, MovingAverageType movingAverageType = MovingAverageType.Simple)
        : this($"APO({fastPeriod},{slowPeriod})", fastPeriod, slowPeriod, movingAverageType)
    {
    }
}
