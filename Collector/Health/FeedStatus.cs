using YenValve.Collector.Schedules;

namespace YenValve.Collector.Health;

/// <summary>What is known of one feed at this moment. Written by whoever runs the feed, read by the health endpoint and the metrics.</summary>
/// <remarks>Safe for several threads.</remarks>
public sealed class FeedStatus
{
    private readonly Lock _lock = new();
    private readonly IFeedSchedule _schedule;
    private readonly TimeProvider _time;
    private FeedSnapshot _snapshot;
    private DateTime _currentAt;

    internal FeedStatus(string name, IFeedSchedule schedule, TimeProvider time)
    {
        _schedule = schedule;
        _time = time;
        _currentAt = time.GetUtcNow().UtcDateTime;
        _snapshot = new FeedSnapshot(name, FeedState.Starting);
    }

    /// <summary>A copy of everything, with whether it is overdue now.</summary>
    public FeedSnapshot Snapshot
    {
        get
        {
            lock (_lock)
            {
                var now = _time.GetUtcNow().UtcDateTime;
                var age = now - _snapshot.LastSuccess;
                return _snapshot with { Age = age, IsOverdue = _snapshot.State != FeedState.Off && now > _schedule.Next(_currentAt) + _schedule.Grace };
            }
        }
    }

    /// <summary>The publisher answered and its rows are stored.</summary>
    /// <param name="isCurrent">Whether everything that was due has come.</param>
    /// <param name="added">Rows that were new.</param>
    /// <param name="refused">Lines that could not be read, and rows that conflict with stored ones.</param>
    /// <param name="lastRow">Key of the newest stored row; null leaves what is known.</param>
    public void Succeeded(bool isCurrent, int added, int refused, string? lastRow) => Change((snapshot, now) =>
    {
        if (isCurrent) _currentAt = now;
        return snapshot with
        {
            State = isCurrent ? FeedState.Current : FeedState.Waiting,
            LastSuccess = now,
            Rows = snapshot.Rows + added,
            Refused = snapshot.Refused + refused,
            LastRow = lastRow ?? snapshot.LastRow,
            FailuresInARow = 0,
        };
    });

    /// <summary>It did not answer, or what it answered could not be read or stored.</summary>
    /// <param name="reason">Why, in a line without secrets.</param>
    public void Failed(string reason) => Change((snapshot, now) => snapshot with
    {
        State = FeedState.Failing,
        LastError = reason,
        LastErrorAt = now,
        Failures = snapshot.Failures + 1,
        FailuresInARow = snapshot.FailuresInARow + 1,
    });

    /// <summary>It cannot run.</summary>
    /// <param name="reason">What is missing.</param>
    public void Off(string reason) => Change((snapshot, _) => snapshot with { State = FeedState.Off, LastError = reason });

    /// <summary>It will be asked next at a moment.</summary>
    /// <param name="due">The moment, UTC.</param>
    public void Due(DateTime due) => Change((snapshot, _) => snapshot with { NextDue = due });

    private void Change(Func<FeedSnapshot, DateTime, FeedSnapshot> change)
    {
        lock (_lock) _snapshot = change(_snapshot, _time.GetUtcNow().UtcDateTime);
    }
}
