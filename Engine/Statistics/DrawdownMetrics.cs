namespace QuantConnect.Statistics;

/// <summary>Depth and length of an equity curve's worst times.</summary>
public class DrawdownMetrics
{
    /// <summary>Makes the pair.</summary>
    public DrawdownMetrics(decimal drawdown, int recoveryTime)
    {
        Drawdown = drawdown;
        DrawdownRecovery = recoveryTime;
    }

    /// <summary>Largest fall from a peak, as a positive share of it.</summary>
    public decimal Drawdown { get; }

    /// <summary>Longest time from a peak until equity was back there, in whole days.</summary>
    public int DrawdownRecovery { get; }
}
