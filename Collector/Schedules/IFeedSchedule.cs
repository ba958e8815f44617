namespace YenValve.Collector.Schedules;

/// <summary>When a publisher has something new.</summary>
public interface IFeedSchedule
{
    /// <summary>How long to wait at first where the publisher was due and had nothing yet; it doubles up to <see cref="LongestPause"/>.</summary>
    TimeSpan Pause { get; }

    /// <summary>The longest wait between two questions for something that is overdue.</summary>
    TimeSpan LongestPause { get; }

    /// <summary>How late a publication may be before the feed counts as failing.</summary>
    TimeSpan Grace { get; }

    /// <summary>The first publication after a moment.</summary>
    /// <param name="utc">The moment, UTC.</param>
    DateTime Next(DateTime utc);
}
