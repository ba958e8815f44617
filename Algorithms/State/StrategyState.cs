using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;

namespace YenValve.Algorithms.State;

/// <summary>All that the strategy remembers from one decision to the next; feeds and indicators are warmed up anew.</summary>
/// <param name="UtcTime">The last decision it holds; the beginning of time before the first.</param>
/// <param name="Policy">The policy's.</param>
/// <param name="Ladder">The ladder's.</param>
/// <param name="CurveStress">S at that decision, 0 to 1; null where unknown.</param>
public readonly record struct StrategyState(DateTime UtcTime, PolicyState Policy, LadderState Ladder, double? CurveStress)
{
    /// <summary>Nothing remembered.</summary>
    public static StrategyState Initial { get; } = new(DateTime.MinValue, PolicyState.Initial, LadderState.Initial, null);

    /// <summary>The limits', tripped ones included.</summary>
    public SafetyState Safety { get; init; } = SafetyState.Initial;

    /// <summary>The account as it was known.</summary>
    public Ledger Ledger { get; init; } = Ledger.Empty;

    /// <summary>What makes the state one that the strategy cannot have written; null where nothing does.</summary>
    public string? Problem() => Policy.Problem() ?? Ladder.Problem() ?? Safety.Problem() ?? Ledger.Problem();
}
