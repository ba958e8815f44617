using YenValve.Collector.Feeds;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Importing;

namespace YenValve.Collector.Publishers;

/// <summary>A feed that brings one series, a row for each day of its publisher's calendar.</summary>
/// <param name="name">Short name.</param>
/// <param name="description">What it brings, in a line.</param>
/// <param name="target">The series.</param>
/// <param name="calendar">When its days become public.</param>
/// <param name="store">What is stored already.</param>
public abstract class SeriesFeed(string name, string description, ImportTarget target, CalendarSchedule calendar, SeriesStore store) : IFeed
{
    /// <inheritdoc/>
    public string Name => name;

    /// <inheritdoc/>
    public string Description => description;

    /// <inheritdoc/>
    public IFeedSchedule Schedule => calendar;

    /// <inheritdoc/>
    public ImportTarget? Series => target;

    /// <inheritdoc/>
    public virtual string? Missing => null;

    /// <summary>The last day that is stored; null before the first.</summary>
    protected DateOnly? LastStored => Day.Of(store.LastOf(target));

    /// <inheritdoc/>
    public abstract Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation);

    /// <summary>Whether a day is the last one whose figures are public, or later.</summary>
    /// <param name="day">The day; null is none.</param>
    /// <param name="now">The moment, UTC.</param>
    /// <param name="early">Days by which the publisher may date its figures earlier than its calendar says.</param>
    protected bool IsCurrent(DateOnly? day, DateTime now, int early = 0) => day >= calendar.LastPublished(now).AddDays(-early);

    /// <summary>The last day that is stored, or that a batch brings.</summary>
    /// <param name="last">The last stored one.</param>
    /// <param name="batch">The batch.</param>
    protected DateOnly? LastWith(DateOnly? last, FeedBatch batch) => Day.Later(last, Day.Of(batch.LastOf(target)));

    /// <summary>Leaves out of a batch the days that another feed of the same series has stored meanwhile.</summary>
    /// <param name="batch">The batch.</param>
    protected void LeaveOutStored(FeedBatch batch) => batch.LeaveOut(target, store.KeysOf(target));
}
