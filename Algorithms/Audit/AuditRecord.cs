using Newtonsoft.Json;

namespace YenValve.Algorithms.Audit;

/// <summary>What every audit line has in common. Members are written in camel case; what is not known is null.</summary>
public abstract record AuditRecord
{
    /// <summary>Version of the layout that this code writes and reads.</summary>
    public const int CurrentVersion = 1;

    /// <summary>Version of the layout.</summary>
    [JsonProperty(Order = -4)]
    public int V { get; init; } = CurrentVersion;

    /// <summary>What the line tells of: run, feed, decision, ladder, order, safety or recovery.</summary>
    [JsonProperty(Order = -3)]
    public abstract string Kind { get; }

    /// <summary>When it happened, UTC.</summary>
    [JsonProperty(Order = -2)]
    public required DateTime Time { get; init; }
}
