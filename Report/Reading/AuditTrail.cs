namespace YenValve.Report.Reading;

/// <summary>Every decision of a run with its reasons; empty where the run wrote none.</summary>
/// <param name="Version">Version of the algorithm; empty where unknown.</param>
/// <param name="Parameters">All parameters as the algorithm understood them, defaults included; empty where unknown.</param>
/// <param name="Decisions">Decisions, oldest first.</param>
public sealed record AuditTrail(string Version, IReadOnlyDictionary<string, string> Parameters, IReadOnlyList<AuditedDecision> Decisions)
{
    /// <summary>What a run without audit leaves.</summary>
    public static AuditTrail None { get; } = new("", new Dictionary<string, string>(), []);
}
