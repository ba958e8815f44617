namespace YenValve.Engine;

/// <summary>A moment at which a process may be killed: the outside world is about to change, or has just changed and the algorithm does not know yet.</summary>
/// <param name="UtcTime">The run's time, UTC.</param>
/// <param name="Place">Between which two acts.</param>
public readonly record struct KillPoint(DateTime UtcTime, KillPlace Place);

/// <summary>Between which two acts a process is killed.</summary>
public enum KillPlace
{
    /// <summary>Before the next step of time: nothing is under way.</summary>
    StepBegins,

    /// <summary>An order, or a cancellation, was decided and has not reached the brokerage: it never will.</summary>
    OrderLeaves,

    /// <summary>The brokerage has carried something out, a fill say, and the algorithm has not been told.</summary>
    EventComes,

    /// <summary>An object is about to be stored: the last one stays.</summary>
    SaveBegins,

    /// <summary>An object is being stored: half of it is.</summary>
    SaveTorn,

    /// <summary>An object was stored, and nothing was done after it.</summary>
    SaveDone,
}
