namespace YenValve.Algorithms.Policy;

/// <summary>What the policy remembers from one decision to the next; plain values that serialise to JSON.</summary>
/// <param name="Multiplier">Share of the exposure that is allowed, in [0, 1].</param>
/// <param name="ChangedUtc">When the multiplier last moved or was last confirmed by a shock, UTC; null before the first cut.</param>
public sealed record PolicyState(double Multiplier, DateTime? ChangedUtc)
{
    /// <summary>Full exposure, nothing remembered.</summary>
    public static PolicyState Initial { get; } = new(1.0, null);
}
