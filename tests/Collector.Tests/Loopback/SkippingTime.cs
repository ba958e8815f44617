using System.Collections.Concurrent;

namespace YenValve.Collector.Tests.Loopback;

/// <summary>A clock on which waits are over at once: they are remembered, and the clock is put forward by them. Timeouts pass only when they are let.</summary>
/// <param name="start">Where the clock stands, UTC.</param>
internal sealed class SkippingTime(DateTime start) : TimeProvider
{
    /// <summary>A timer of just this length is a timeout, not a wait.</summary>
    public static readonly TimeSpan Timeouts = new(11, 11, 11);

    private readonly ConcurrentQueue<TimeSpan> _waits = new();
    private readonly ConcurrentDictionary<Once, Once> _timeouts = new();
    private long _ticks = DateTime.SpecifyKind(start, DateTimeKind.Utc).Ticks;

    /// <summary>Every wait there was.</summary>
    public IReadOnlyList<TimeSpan> Waits => [.. _waits];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref _ticks), TimeSpan.Zero);

    public override long GetTimestamp() => Interlocked.Read(ref _ticks);

    public void Advance(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);

    public void LetTimeoutsPass()
    {
        foreach (var timeout in _timeouts.Keys) timeout.Fire();
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Once(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class Once(SkippingTime time, TimerCallback callback, object? state) : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan) time._timeouts.TryRemove(this, out _);
            else if (dueTime == Timeouts) time._timeouts[this] = this;
            else
            {
                time._waits.Enqueue(dueTime);
                time.Advance(dueTime);
                ThreadPool.QueueUserWorkItem(_ => callback(state));
            }

            return true;
        }

        public void Fire()
        {
            if (time._timeouts.TryRemove(this, out _)) callback(state);
        }

        public void Dispose() => time._timeouts.TryRemove(this, out _);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return default;
        }
    }
}
