using System.Collections.Immutable;
using YenValve.Evaluation.Runs;

namespace YenValve.Report.Reading;

/// <summary>A result file as the series that statistics are worked out from.</summary>
public static class RunSeriesReader
{
    /// <summary>The series of a run.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="result">The result file.</param>
    /// <param name="audit">Its decisions.</param>
    /// <exception cref="ReportException">The file holds no two midnights of equity and price.</exception>
    public static RunSeries Of(string name, BacktestResult result, AuditTrail audit)
    {
        try
        {
            return RunSeriesBuilder.Build(name, result.Equity, result.Benchmark, result.Fills, Decisions(audit));
        }
        catch (ArgumentException problem)
        {
            throw new ReportException($"{result.Id} holds nothing to draw: {problem.Message}", problem);
        }
    }

    private static ImmutableArray<DecisionPoint> Decisions(AuditTrail audit) =>
    [
        .. audit.Decisions
            .Where(decision => decision is { Price: > 0.0, Multiplier: not null })
            .Select(decision => new DecisionPoint(decision.UtcTime, decision.Price!.Value, Without(decision), decision.Multiplier!.Value, decision.Target ?? 0.0)),
    ];

    // What would be held without the macro cut: volatility target, trend and every other factor.
    private static double Without(AuditedDecision decision) =>
        decision is { Target: { } target, Multiplier: > 0.0 } ? target / decision.Multiplier.Value : (decision.Base ?? 0.0) * (decision.Trend ?? 1.0);
}
