namespace QuantConnect.Indicators;

/// <summary>The accumulation and distribution oscillator under Chaikin's name.</summary>
public class ChaikinOscillator : AccumulationDistributionOscillator
{
    /// <summary>Makes the indicator under its default name.</summary>
    public ChaikinOscillator(int fastPeriod, int slowPeriod)
        : this($"ChaikinOscillator({fastPeriod},{slowPeriod})", fastPeriod, slowPeriod)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public ChaikinOscillator(string name, int fastPeriod, int slowPeriod)
        : base(name, fastPeriod, slowPeriod)
    {
    }
}
