namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What is to rest and what is to be held by market orders after one step. Their sum is the policy's target.</summary>
/// <param name="Rungs">Rungs that shall rest now, from the market downwards.</param>
/// <param name="ReservedWeight">Part of the policy's target that rungs, resting or waiting, keep from the schedule.</param>
/// <param name="StopPrice">Price below which what rungs have bought is given up; null without one.</param>
/// <param name="Reasons">What the ladder did, and why.</param>
public sealed record LadderPlan(IReadOnlyList<Rung> Rungs, double ReservedWeight, double? StopPrice, IReadOnlyList<Reason> Reasons)
{
    /// <summary>Moment of the step, UTC; names it.</summary>
    public required DateTime UtcTime { get; init; }

    /// <summary>Moment the ladder was placed, UTC, which names it; null before the first.</summary>
    public DateTime? LadderUtc { get; init; }

    /// <summary>Where the ladder stands after the step.</summary>
    public required LadderPhase Phase { get; init; }

    /// <summary>Part of what the ladder's rungs bought that is still held for it, in (0, 1]: a half once an opportunistic ladder trails.</summary>
    public double HeldShare { get; init; } = 1.0;

    /// <summary>Weight to hold by market orders, a fraction of the portfolio.</summary>
    public required double MarketWeight { get; init; }

    /// <summary>Whether the way there is worth an order.</summary>
    public required bool Trade { get; init; }
}
