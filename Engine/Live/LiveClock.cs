namespace YenValve.Engine.Live;

/// <summary>The clock that a live run waits by; it knows no other time.</summary>
/// <param name="time">The machine's, a replay's, or a test's.</param>
internal sealed class LiveClock(TimeProvider time) : IDisposable
{
    // No timer takes more than some weeks; whoever waits looks again anyhow.
    private static readonly TimeSpan Longest = TimeSpan.FromDays(1);
    private readonly ManualResetEventSlim _woken = new();

    /// <summary>Now, UTC.</summary>
    public DateTime UtcNow => time.GetUtcNow().UtcDateTime;

    /// <summary>Waits until a moment or until it is stopped; may return sooner, so the caller looks at the clock again.</summary>
    public void WaitUntil(DateTime utc, CancellationToken stop)
    {
        var span = utc - UtcNow;
        if (span <= TimeSpan.Zero || stop.IsCancellationRequested) return;
        _woken.Reset();
        using var timer = time.CreateTimer(static woken => ((ManualResetEventSlim)woken!).Set(), _woken, span < Longest ? span : Longest, Timeout.InfiniteTimeSpan);
        try
        {
            _woken.Wait(stop);
        }
        catch (OperationCanceledException)
        {
            // Stopping is what was waited for, too.
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _woken.Dispose();
}
