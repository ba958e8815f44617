namespace YenValve.Collector.Http;

/// <summary>How a publisher may be asked, and how patiently it is.</summary>
/// <param name="Permits">Questions, or units of weight where the publisher weighs them, per window; kept well under the publisher's own limit.</param>
/// <param name="Window">Length of the window.</param>
public sealed record PublisherLimits(int Permits, TimeSpan Window)
{
    /// <summary>How long one attempt may last, its body included.</summary>
    public TimeSpan AttemptTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Attempts after the first.</summary>
    public int Retries { get; init; } = 3;

    /// <summary>Wait before the first retry; it doubles, with jitter.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(2);

    /// <summary>The longest that a publisher's Retry-After is waited for inside a poll; the feed comes back later for a longer one.</summary>
    public TimeSpan LongestRetryAfter { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a publisher that keeps failing is left alone.</summary>
    public TimeSpan Rest { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Largest body in bytes.</summary>
    public int LargestBody { get; init; } = 64 * 1024 * 1024;
}
