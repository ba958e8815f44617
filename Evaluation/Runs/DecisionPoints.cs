using System.Collections.Immutable;
using YenValve.Algorithms.Audit;

namespace YenValve.Evaluation.Runs;

/// <summary>The daily decisions that a run's audit holds.</summary>
public static class DecisionPoints
{
    /// <summary>Those whose price was known, oldest first. The weight without the macro cut is that of the target, times trend and every other factor.</summary>
    /// <param name="audit">The audit of a run that kept all its decisions.</param>
    public static ImmutableArray<DecisionPoint> Of(AuditLog audit) =>
    [
        .. audit.Decisions.Where(decision => decision.Price is > 0.0).Select(decision => new DecisionPoint(
            decision.Time,
            decision.Price!.Value,
            decision.Factors.Values.Aggregate(decision.Base * decision.Trend, (weight, factor) => weight * factor),
            decision.Multiplier,
            decision.Target)),
    ];
}
