namespace YenValve.Algorithms.Audit;

/// <summary>A feed that is missing, has stopped, or has come back: written when its status changes, never for one that is as it should be from the start.</summary>
public sealed record FeedRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "feed";

    /// <summary>The feed.</summary>
    public required FeedStateRecord Feed { get; init; }

    /// <summary>What it means for the decisions, as a sentence.</summary>
    public string Text { get; init; } = "";
}
