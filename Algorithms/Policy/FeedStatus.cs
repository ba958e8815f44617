namespace YenValve.Algorithms.Policy;

/// <summary>State of a feed.</summary>
public enum FeedStatus
{
    /// <summary>Never delivered in this run: decided without it.</summary>
    Absent,

    /// <summary>Within its age limit.</summary>
    Fresh,

    /// <summary>Was delivered, and is now older than its limit: nothing is added.</summary>
    Stale,
}
