using System.Collections.Concurrent;
using YenValve.Collector.Schedules;

namespace YenValve.Collector.Health;

/// <summary>The status of every feed that the collector runs.</summary>
/// <param name="time">Clock of all of them.</param>
/// <param name="clock">What is known of this machine's clock.</param>
public sealed class FeedBoard(TimeProvider time, ClockWatch clock)
{
    private readonly ConcurrentDictionary<string, FeedStatus> _feeds = new(StringComparer.Ordinal);

    /// <summary>The status of a feed, made at the first asking.</summary>
    /// <param name="name">Name of the feed.</param>
    /// <param name="schedule">By which it is overdue or not.</param>
    public FeedStatus Of(string name, IFeedSchedule schedule) => _feeds.GetOrAdd(name, _ => new FeedStatus(name, schedule, time));

    /// <summary>Everything at this moment.</summary>
    public HealthDocument Snapshot()
    {
        var feeds = _feeds.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => pair.Value.Snapshot).ToList();
        var skew = clock.Skew;
        var problems = feeds.Where(feed => feed.IsOverdue).Select(feed => $"{feed.Name} is overdue" + (feed.LastError == null ? "" : $": {feed.LastError}")).ToList();
        if (skew is { } off && off.Duration() > ClockWatch.Limit) problems.Add(FormattableString.Invariant($"this machine's clock is {off.TotalSeconds:+0.0;-0.0} s from the publishers'"));
        return new HealthDocument(time.GetUtcNow().UtcDateTime, problems.Count == 0, problems, skew?.TotalSeconds, feeds);
    }
}
