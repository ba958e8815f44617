namespace QuantConnect.Indicators;

/// <summary>How many symbols rose over how many fell.</summary>
public class AdvanceDeclineRatio : AdvanceDeclineIndicator
{
    /// <summary>Makes the indicator.</summary>
    public AdvanceDeclineRatio(string name = "A/D Ratio")
        : base(name, bars => bars.Count(), (risen, fallen) => fallen == 0m ? risen : risen / fallen)
    {
    }
}
