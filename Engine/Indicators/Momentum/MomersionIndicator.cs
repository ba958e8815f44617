namespace QuantConnect.Indicators;

/// <summary>The momersion under an older name.</summary>
public class MomersionIndicator : Momersion
{
    /// <summary>Makes the indicator under a name of its own; the shorter period, if any, is at least 4.</summary>
    public MomersionIndicator(string name, int? minPeriod, int fullPeriod)
        : base(name, minPeriod, fullPeriod)
    {
    }

    /// <summary>Makes the indicator under its default name.</summary>
    public MomersionIndicator(int? minPeriod, int fullPeriod)
        : this($"Momersion({minPeriod},{fullPeriod})", minPeriod, fullPeriod)
    {
    }

    /// <summary>Makes the indicator under its default name and without a shorter period.</summary>
    public MomersionIndicator(int fullPeriod)
        : this(null, fullPeriod)
    {
    }
}
