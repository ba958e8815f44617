namespace QuantConnect.Indicators;

/// <summary>How many symbols rose less how many fell.</summary>
public class AdvanceDeclineDifference : AdvanceDeclineIndicator
{
    /// <summary>Makes the indicator.</summary>
    public AdvanceDeclineDifference(string name = "A/D Difference")
        : base(name, bars => bars.Count(), (risen, fallen) => risen - fallen)
    {
    }
}
