namespace YenValve.Collector.Tests.Streams.Loopback;

/// <summary>Waits for what another thread does. The patience only bounds a failing test; a passing one never waits it out.</summary>
internal static class Waiting
{
    /// <summary>How long a test waits before it fails.</summary>
    public static TimeSpan Patience { get; } = TimeSpan.FromSeconds(60);

    /// <summary>Waits until something is so.</summary>
    public static async Task Until(Func<bool> condition, string what)
    {
        using var patience = new CancellationTokenSource(Patience);
        while (!condition())
        {
            if (patience.IsCancellationRequested) throw new TimeoutException($"waited in vain until {what}");
            await Task.Delay(1);
        }
    }
}
