namespace QuantConnect.Indicators;

/// <summary>Change over a period in percent.</summary>
public class MomentumPercent : RateOfChangePercent
{
    /// <summary>Makes the indicator under its default name.</summary>
    public MomentumPercent(int period)
        : this($"MOMP({period})", period)
    {
    }

    /// <summary>Makes the indicator under a name of its own.</summary>
    public MomentumPercent(string name, int period)
        : base(name, period)
    {
    }
}
