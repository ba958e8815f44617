namespace QuantConnect.Indicators;

/// <summary>Volume of the symbols that rose over that of those that fell.</summary>
public class AdvanceDeclineVolumeRatio : AdvanceDeclineIndicator
{
    /// <summary>Makes the indicator.</summary>
    public AdvanceDeclineVolumeRatio(string name = "A/D Volume Rate")
        : base(name, bars => bars.Sum(bar => bar.Volume), (risen, fallen) => fallen == 0m ? risen : risen / fallen)
    {
    }
}
