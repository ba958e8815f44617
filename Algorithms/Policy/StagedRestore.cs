namespace YenValve.Algorithms.Policy;

/// <summary>How a share that was taken away comes back: in steps, with days between them.</summary>
public static class StagedRestore
{
    // A live schedule does not fire at the same second every day; a step must not wait another day for that.
    private static readonly TimeSpan Slack = TimeSpan.FromHours(1);

    /// <summary>Whether so many days have passed, but for the slack of a schedule.</summary>
    public static bool HasPassed(DateTime since, DateTime utcTime, int days) => utcTime - since >= TimeSpan.FromDays(days) - Slack;

    /// <summary>The share a step later; sums are kept to 1e-9, so that the last step does not end a hair under one.</summary>
    /// <param name="share">Share before, in [0, 1].</param>
    /// <param name="allowed">Share it may come back to.</param>
    /// <param name="step">What comes back at a time.</param>
    public static double After(double share, double allowed, double step) => Math.Min(allowed, Math.Round(share + step, 9));
}
