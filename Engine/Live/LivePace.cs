using QuantConnect;
using QuantConnect.Algorithm;

namespace YenValve.Engine.Live;

/// <summary>
/// Lets a live run's steps come when their time has come, and not before. What was known before it fell due is told at its due moment, however late the
/// machine is, so a replay does the same at any speed; what is found later is told when it is found. An event that is due before the next data fires alone.
/// </summary>
internal sealed class LivePace(QCAlgorithm algorithm, LiveClock clock, EventScheduler events, FollowedFiles files, DateTime endUtc, CancellationToken stop)
{
    /// <summary>The run has come to its end, or was stopped.</summary>
    public bool IsOver { get; private set; }

    /// <summary>Called whenever a step is over.</summary>
    public Action? StepDone { get; set; }

    /// <summary>Waits until data are due; meanwhile gives the moments to which the algorithm's clock is to be moved.</summary>
    /// <param name="nextDue">When the next data that is known is due; the greatest time there is where none is.</param>
    public IEnumerable<DateTime> Until(Func<DateTime> nextDue)
    {
        while (true)
        {
            StepDone?.Invoke();
            if (IsOver = stop.IsCancellationRequested) yield break;
            var due = nextDue();
            var now = clock.UtcNow;
            if (algorithm.IsWarmingUp)
            {
                if (due <= now) yield break;
                // All of the past that there is has been told.
                yield return algorithm.StartDate.ConvertToUtc(algorithm.TimeZone);
                continue;
            }

            var alone = events.NextUtc;
            var next = alone < due ? alone : due;
            if (IsOver = next > endUtc && (!files.MayGrow || now >= endUtc)) yield break;
            if (next <= now)
            {
                if (due <= alone) yield break;
                // An event fires before the moment that follows it.
                yield return alone.AddTicks(1);
                continue;
            }

            if (files.Poll(now, Later(algorithm.UtcTime.AddTicks(1), now))) continue;
            clock.WaitUntil(Earlier(next, Earlier(files.NextPollUtc, endUtc)), stop);
            // Where files grow the algorithm's clock goes with the world's; a replay's would depend on its speed.
            if (files.MayGrow && clock.UtcNow is var later && later < next && later > algorithm.UtcTime && !stop.IsCancellationRequested) yield return later;
        }
    }

    private static DateTime Earlier(DateTime left, DateTime right) => left < right ? left : right;

    private static DateTime Later(DateTime left, DateTime right) => left > right ? left : right;
}
