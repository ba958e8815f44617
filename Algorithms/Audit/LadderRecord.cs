namespace YenValve.Algorithms.Audit;

/// <summary>A step of the ladder between two decisions that changed its phase.</summary>
public sealed record LadderRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "ladder";

    /// <summary>Price of Bitcoin, quote currency.</summary>
    public double Price { get; init; }

    /// <summary>The ladder after the step.</summary>
    public required LadderPart Ladder { get; init; }

    /// <summary>What it did, and why.</summary>
    public IReadOnlyList<ReasonRecord> Reasons { get; init; } = [];
}
