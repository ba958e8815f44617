using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Signals;

/// <summary>When a feed last spoke, and by when it has to speak again.</summary>
/// <param name="name">Name of the feed.</param>
/// <param name="due">The latest moment for the next datum, by the release of the last (<see cref="PublicationCalendar"/>); both UTC.</param>
internal sealed class FeedClock(string name, Func<DateTime, DateTime> due)
{
    private DateTime _due;

    /// <summary>Release of the last datum, UTC; null where none ever came.</summary>
    public DateTime? LastReleaseUtc { get; private set; }

    /// <summary>Notes a datum; one that is not newer changes nothing.</summary>
    /// <param name="releaseUtc">When it became public.</param>
    public void Hear(DateTime releaseUtc)
    {
        if (releaseUtc <= LastReleaseUtc) return;
        LastReleaseUtc = releaseUtc;
        _due = due(releaseUtc);
    }

    /// <summary>Whether the feed has spoken and is not overdue.</summary>
    public bool IsFresh(DateTime utcNow) => LastReleaseUtc != null && utcNow <= _due;

    /// <summary>The feed as it stands.</summary>
    /// <param name="utcNow">Moment it is judged at.</param>
    /// <param name="frozen">Whether it is known to repeat itself, which counts as stale.</param>
    public FeedState At(DateTime utcNow, bool frozen = false)
    {
        if (LastReleaseUtc is not { } last) return new FeedState(name, FeedStatus.Absent, null, null, TimeSpan.Zero);
        var status = frozen || utcNow > _due ? FeedStatus.Stale : FeedStatus.Fresh;
        return new FeedState(name, status, last, utcNow - last, _due - last);
    }
}
