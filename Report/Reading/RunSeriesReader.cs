using System.Collections.Immutable;
using YenValve.Algorithms.Audit;
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

    private static ImmutableArray<DecisionPoint> Decisions(AuditTrail audit) => !audit.IsDaily ? [] :
    [
        .. audit.Decisions.Where(decision => decision.Price > 0.0).Select(decision => new DecisionPoint(decision.Time, decision.Price!.Value, Without(decision), decision.Multiplier, decision.Target)),
    ];

    // What would be held without the macro cut: volatility target, trend and every other factor.
    private static double Without(DecisionRecord decision) => decision.Multiplier > 0.0 ? decision.Target / decision.Multiplier : decision.Base * decision.Trend;
}
