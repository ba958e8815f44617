namespace YenValve.Launcher.Live;

/// <summary>Whether a live run is well.</summary>
/// <param name="Status">ok, degraded (it runs, and something is to be looked at) or down.</param>
/// <param name="Problems">What is to be looked at, a sentence each.</param>
internal sealed record LiveHealth(string Status, IReadOnlyList<string> Problems)
{
    // A run looks at its files every second or so; a step takes milliseconds.
    private static readonly TimeSpan Silence = TimeSpan.FromMinutes(2);

    /// <summary>Whether it runs.</summary>
    public bool IsAlive => Status != "down";

    /// <summary>The health of a run.</summary>
    /// <param name="status">As it stood last.</param>
    /// <param name="machineUtc">Now, by the machine's clock.</param>
    public static LiveHealth Of(LiveStatus status, DateTime machineUtc)
    {
        var down = new List<string>();
        if (status.State is "failed" or "stopped") down.Add(status.Error.Length > 0 ? status.Error : "the run has ended");
        else if (machineUtc - status.Heartbeat > Silence) down.Add(FormattableString.Invariant($"nothing heard of the run since {status.Heartbeat:yyyy-MM-dd HH:mm:ss}Z"));
        var looked = status.Limits.Concat(status.Feeds.Where(static feed => feed.Status == "stale").Select(static feed => $"{feed.Name} is stale"))
            .Concat(status.Files.Where(static file => file.Problem != null).Select(static file => $"{file.Name}: {file.Problem}")).ToList();
        return new LiveHealth(down.Count > 0 ? "down" : looked.Count > 0 ? "degraded" : "ok", [.. down, .. looked]);
    }
}
