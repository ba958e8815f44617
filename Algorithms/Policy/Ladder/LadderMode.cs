namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What the ladder may do.</summary>
public enum LadderMode
{
    /// <summary>Nothing: every change of weight is made at the market.</summary>
    Off,

    /// <summary>Buys back part of what the policy allows again, at liquidation levels below the market; never above the policy's target.</summary>
    Reentry,

    /// <summary>
    /// As <see cref="Reentry"/>, and after a flush up to a small budget above the target: half of it is sold at the average price of the cascade, the rest trails.
    /// Bought outright, flushes lost money: for research.
    /// </summary>
    Opportunistic,
}
