namespace YenValve.Algorithms.Audit;

/// <summary>The run itself, written once at its start: enough to run it again.</summary>
public sealed record RunRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "run";

    /// <summary>Name of the algorithm.</summary>
    public string Algorithm { get; init; } = "";

    /// <summary>Version of the algorithm's assembly.</summary>
    public string Version { get; init; } = "";

    /// <summary>What is traded.</summary>
    public string Symbol { get; init; } = "";

    /// <summary>Every parameter as it was read, defaults included, by name.</summary>
    public IReadOnlyDictionary<string, string> Parameters { get; init; } = new Dictionary<string, string>();
}
