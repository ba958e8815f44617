namespace YenValve.Engine.Tests.Live;

/// <summary>A clock on which time passes only while somebody waits, and what a test has planned for a moment happens at that moment.</summary>
internal sealed class ScriptedClock(DateTime startUtc) : TimeProvider
{
    private readonly SortedDictionary<DateTime, Action> _plan = [];

    public DateTime Now { get; private set; } = DateTime.SpecifyKind(startUtc, DateTimeKind.Utc);

    public ScriptedClock At(DateTime utc, Action action)
    {
        _plan.Add(utc, action);
        return this;
    }

    public override DateTimeOffset GetUtcNow() => Now;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var until = Now + dueTime;
        while (_plan.Count > 0 && _plan.First() is var (utc, action) && utc <= until)
        {
            _plan.Remove(utc);
            Now = utc;
            action();
        }

        Now = until;
        callback(state);
        return new Done();
    }

    private sealed class Done : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
