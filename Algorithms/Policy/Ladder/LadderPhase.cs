namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>Where the ladder stands.</summary>
public enum LadderPhase
{
    /// <summary>Nothing rests and nothing is waited for.</summary>
    Idle,

    /// <summary>Liquidations feed each other: nothing is placed into the fall, what is allowed waits.</summary>
    Cascade,

    /// <summary>The cascade has run its course; rungs may be placed.</summary>
    Flush,

    /// <summary>Rungs rest in the market.</summary>
    Armed,

    /// <summary>Every rung was bought; the stop, where one is wanted, stands until the time is up.</summary>
    Filled,

    /// <summary>Given up at this step: time was up, the target fell, stress came back or the stop was reached. Idle at the next.</summary>
    Cancelled,

    /// <summary>Half of what was bought above the target is sold; the rest is held until the trailing stop is reached.</summary>
    Trailing,
}
