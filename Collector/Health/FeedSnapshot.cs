namespace YenValve.Collector.Health;

/// <summary>A feed at one moment, as the health document shows it. Times are UTC.</summary>
/// <param name="Name">Name of the feed.</param>
/// <param name="State">How it is doing.</param>
public sealed record FeedSnapshot(string Name, FeedState State)
{
    /// <summary>When its publisher last answered and the rows were stored; null before the first time.</summary>
    public DateTime? LastSuccess { get; init; }

    /// <summary>How long ago that was.</summary>
    public TimeSpan? Age { get; init; }

    /// <summary>When it will be asked next.</summary>
    public DateTime? NextDue { get; init; }

    /// <summary>Key of the newest stored row, as in the file: a day or a moment.</summary>
    public string? LastRow { get; init; }

    /// <summary>Rows stored since the start.</summary>
    public long Rows { get; init; }

    /// <summary>Lines refused and rows in conflict since the start.</summary>
    public long Refused { get; init; }

    /// <summary>Polls that failed since the start.</summary>
    public long Failures { get; init; }

    /// <summary>Polls that failed since the last success.</summary>
    public int FailuresInARow { get; init; }

    /// <summary>Why the last failure was one.</summary>
    public string? LastError { get; init; }

    /// <summary>When that was.</summary>
    public DateTime? LastErrorAt { get; init; }

    /// <summary>Whether a publication is missing for longer than the calendar and its grace explain.</summary>
    public bool IsOverdue { get; init; }
}
