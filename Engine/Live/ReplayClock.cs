namespace YenValve.Engine;

/// <summary>
/// The clock of a replay: it stands at its start until somebody waits by it, then runs at a multiple of the machine's. As fast as possible, time passes by
/// waiting alone, and waiting takes no time.
/// </summary>
public sealed class ReplayClock : TimeProvider
{
    private readonly DateTimeOffset _start;
    private readonly double _speed;
    private readonly Lock _gate = new();
    private long _begun;
    private TimeSpan _waited;

    /// <param name="startUtc">Where it begins, UTC.</param>
    /// <param name="speed">Seconds of the replay in a second of the machine, above zero; infinity for as fast as possible.</param>
    /// <exception cref="ArgumentOutOfRangeException">The speed is not above zero.</exception>
    public ReplayClock(DateTime startUtc, double speed)
    {
        if (!(speed > 0.0)) throw new ArgumentOutOfRangeException(nameof(speed), speed, "A replay's speed is above zero.");
        _start = new DateTimeOffset(DateTime.SpecifyKind(startUtc, DateTimeKind.Utc));
        _speed = speed;
    }

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (_gate)
        {
            return _begun == 0 ? _start + _waited : _start + System.GetElapsedTime(_begun) * _speed;
        }
    }

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        if (double.IsFinite(_speed)) return Running().CreateTimer(callback, state, Shortened(dueTime), Shortened(period));
        lock (_gate) _waited += dueTime;
        callback(state);
        return new Elapsed();
    }

    private TimeProvider Running()
    {
        lock (_gate)
        {
            if (_begun == 0) _begun = System.GetTimestamp();
        }

        return System;
    }

    private TimeSpan Shortened(TimeSpan span) => span == Timeout.InfiniteTimeSpan ? span : span / _speed;

    /// <summary>A timer that has done all it will do.</summary>
    private sealed class Elapsed : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
