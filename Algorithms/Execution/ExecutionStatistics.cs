using System.Globalization;
using QuantConnect.Algorithm;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Execution;

/// <summary>The ladder's lines among the statistics of a run.</summary>
public static class ExecutionStatistics
{
    /// <summary>Writes them; nothing where no ladder was placed. Amounts in quote currency.</summary>
    public static void Publish(QCAlgorithm algorithm, LadderAttribution attribution)
    {
        if (attribution.Ladders == 0) return;
        algorithm.SetSummaryStatistic("Ladders", attribution.Ladders);
        algorithm.SetSummaryStatistic("Ladder Rungs", attribution.Rungs);
        algorithm.SetSummaryStatistic("Ladder Rungs Filled", attribution.Filled);
        algorithm.SetSummaryStatistic("Ladder Fill Share", attribution.FillShare.ToString("P1", CultureInfo.InvariantCulture));
        algorithm.SetSummaryStatistic("Ladder Bought", Amount(attribution.Bought));
        algorithm.SetSummaryStatistic("Ladder Saved", Amount(attribution.Saved));
        algorithm.SetSummaryStatistic("Ladder Missed", Amount(attribution.Missed));
        algorithm.SetSummaryStatistic("Ladder Contribution", Amount(attribution.Contribution));
    }

    /// <summary>Shows where the ladder stands among the live run's statistics; a backtest shows its end.</summary>
    public static void Show(QCAlgorithm algorithm, LadderPlan plan, LadderAttribution attribution)
    {
        algorithm.SetRuntimeStatistic("Ladder", plan.Rungs.Count == 0 ? $"{plan.Phase}" : string.Create(CultureInfo.InvariantCulture, $"{plan.Phase}, {plan.Rungs.Count} rungs to {plan.Rungs[^1].LimitPrice:0.00}"));
        algorithm.SetRuntimeStatistic("Ladder Contribution", Amount(attribution.Contribution));
    }

    private static string Amount(decimal value) => value.ToString("0.00", CultureInfo.InvariantCulture);
}
