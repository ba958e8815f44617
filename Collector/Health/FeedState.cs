namespace YenValve.Collector.Health;

/// <summary>How a feed is doing.</summary>
public enum FeedState
{
    /// <summary>Not asked yet.</summary>
    Starting,

    /// <summary>Everything that was due has come.</summary>
    Current,

    /// <summary>The publisher answers, but what is due has not come yet.</summary>
    Waiting,

    /// <summary>The publisher does not answer, its answer cannot be read, or the figures cannot be stored.</summary>
    Failing,

    /// <summary>Something it needs, such as a key, is not there.</summary>
    Off,
}
