namespace YenValve.Algorithms.Audit;

/// <summary>Limits that were tripped or cleared, and the share of exposure that silent feeds leave: written when they change.</summary>
public sealed record SafetyRecord : AuditRecord
{
    /// <inheritdoc/>
    public override string Kind => "safety";

    /// <summary>Limits that are tripped now, oldest first.</summary>
    public IReadOnlyList<TripRecord> Trips { get; init; } = [];

    /// <summary>Share that the silence of the core feeds leaves, in [0, 1]; 1 is all.</summary>
    public double Share { get; init; } = 1.0;

    /// <summary>Weight to hold at most now, a fraction of the portfolio; null where the limits ask for nothing.</summary>
    public double? Target { get; init; }

    /// <summary>What happened, as a sentence.</summary>
    public string Text { get; init; } = "";
}

/// <summary>A tripped limit.</summary>
/// <param name="Limit">Its name, in lower case: halt, dailyloss, exposure or orders.</param>
/// <param name="Since">When it was tripped, UTC.</param>
/// <param name="Text">By what.</param>
public sealed record TripRecord(string Limit, DateTime Since, string Text);
