namespace YenValve.Algorithms.Audit;

/// <summary>What a live run took over when its warm-up was over, before the first decision of its own.</summary>
public sealed record RecoveryRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "recovery";

    /// <summary>The decision that stands, remembered or made up for while warming up, with the feeds and the ladder as they are now.</summary>
    public required DecisionRecord Standing { get; init; }
}
