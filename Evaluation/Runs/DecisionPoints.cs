using System.Collections.Immutable;
using YenValve.Algorithms.Audit;

namespace YenValve.Evaluation.Runs;

/// <summary>The daily decisions that a run's audit holds.</summary>
public static class DecisionPoints
{
    /// <summary>Those whose price was known, oldest first.</summary>
    /// <param name="audit">The audit of a run that kept all its decisions.</param>
    public static ImmutableArray<DecisionPoint> Of(AuditLog audit) =>
    [
        .. audit.Decisions.Where(decision => decision.Price is > 0.0).Select(decision => new DecisionPoint(
            decision.Time, decision.Price!.Value, WithoutMacro(decision), decision.Multiplier, decision.Target)),
    ];

    /// <summary>
    /// Volatility target, trend and every other factor. Where something unknown held the target below what they allow, that held it
    /// without the macro cut too.
    /// </summary>
    private static double WithoutMacro(DecisionRecord decision)
    {
        var allowed = decision.Factors.Values.Aggregate(decision.Base * decision.Trend, (weight, factor) => weight * factor);
        return decision.Multiplier > 0.0 ? Math.Min(allowed, decision.Target / decision.Multiplier) : allowed;
    }
}
