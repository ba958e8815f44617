using YenValve.Collector.Health;
using YenValve.Collector.Http;
using YenValve.Collector.Storing;

namespace YenValve.Collector.Feeds;

/// <summary>
/// Runs one feed: asks at once, stores, and asks again when its publisher has something new; sooner, with growing pauses, where what was due did not
/// come, the publisher failed or the rows could not be stored. What was not stored is asked for again, so nothing is lost.
/// </summary>
/// <param name="feed">The feed.</param>
/// <param name="store">Where its rows go.</param>
/// <param name="board">Where its status is shown.</param>
/// <param name="telemetry">Told each poll.</param>
/// <param name="time">The clock it waits by.</param>
public sealed class FeedRunner(IFeed feed, SeriesStore store, FeedBoard board, CollectorTelemetry telemetry, TimeProvider time)
{
    private const double Jitter = 0.2;
    private static readonly TimeSpan FailurePause = TimeSpan.FromSeconds(15);
    private readonly FeedStatus _status = board.Of(feed.Name, feed.Schedule);
    private int _attempts;

    /// <summary>Asks until it is cancelled; returns at once where something the feed needs is missing.</summary>
    /// <param name="cancellation">Ends it.</param>
    public async Task RunAsync(CancellationToken cancellation)
    {
        while (feed.Missing == null)
        {
            var due = await PollAsync(cancellation);
            var wait = due - Now;
            if (wait > TimeSpan.Zero) await Task.Delay(wait, time, cancellation);
        }

        _status.Off(feed.Missing);
    }

    /// <summary>Asks once.</summary>
    /// <param name="cancellation">Ends it.</param>
    /// <returns>When to ask again, UTC.</returns>
    public async Task<DateTime> PollAsync(CancellationToken cancellation)
    {
        if (feed.Missing is { } missing)
        {
            _status.Off(missing);
            return DateTime.MaxValue;
        }

        var started = time.GetTimestamp();
        try
        {
            var poll = await feed.PollAsync(Now, cancellation);
            var (added, refused, last) = store.Append(feed.Name, poll.Batch);
            poll.AfterStored?.Invoke();
            _status.Succeeded(poll.IsCurrent, added, refused, feed.Series is { } series ? store.LastOf(series) : last);
            telemetry.Polled(feed.Name, poll.IsCurrent ? PollOutcome.Current : PollOutcome.Waiting, time.GetElapsedTime(started));
            return Schedule(poll.IsCurrent ? null : feed.Schedule.Pause, TimeSpan.Zero);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            // Whatever it is, one feed's failure must not end the others; it is named, counted and tried again.
            telemetry.Polled(feed.Name, PollOutcome.Failed, time.GetElapsedTime(started));
            var reason = ReasonOf(error);
            _status.Failed(reason);
            var due = Schedule(FailurePause, (error as PublisherException)?.RetryAfter ?? TimeSpan.Zero);
            telemetry.Failed(feed.Name, reason, due);
            return due;
        }
    }

    private DateTime Now => time.GetUtcNow().UtcDateTime;

    private static string ReasonOf(Exception error) => error switch
    {
        PublisherException => error.Message,
        IOException or UnauthorizedAccessException => "the rows cannot be stored: " + error.Message,
        _ => $"unexpected {error.GetType().Name}: {error.Message}",
    };

    // The publisher's next moment, or a pause that doubles from one attempt to the next, whichever comes first.
    private DateTime Schedule(TimeSpan? pause, TimeSpan atLeast)
    {
        var now = Now;
        var due = feed.Schedule.Next(now);
        if (pause is { } first)
        {
            var longest = feed.Schedule.LongestPause;
            var wait = TimeSpan.FromSeconds(Math.Min(longest.TotalSeconds, first.TotalSeconds * Math.Pow(2, Math.Min(_attempts, 20))));
            _attempts++;
            var again = now + (wait * (1 + (Jitter * ((2 * Random.Shared.NextDouble()) - 1))));
            if (again < due) due = again;
        }
        else
        {
            _attempts = 0;
        }

        if (due < now + atLeast) due = now + atLeast;
        _status.Due(due);
        return due;
    }
}
