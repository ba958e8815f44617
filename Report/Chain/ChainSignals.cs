using YenValve.Algorithms.Audit;

namespace YenValve.Report.Chain;

/// <summary>What the chain is read from: the signals of a decision, and the price against its own means, which no signal holds.</summary>
public static class ChainSignals
{
    /// <summary>Price over the mean that weakness is judged by, less one.</summary>
    public const string Weakness = "weakness";

    /// <summary>Price over the mean that the trend is judged by, less one.</summary>
    public const string TrendDistance = "trendDistance";

    /// <summary>All signals of a decision by name; null where unknown.</summary>
    /// <param name="decision">The decision.</param>
    public static IReadOnlyDictionary<string, double?> Of(DecisionRecord decision) => new Dictionary<string, double?>(decision.Signals)
    {
        [Weakness] = Against(decision, SignalNames.WeaknessMean),
        [TrendDistance] = Against(decision, SignalNames.TrendMean),
    };

    private static double? Against(DecisionRecord decision, string mean) =>
        decision.Price is { } price && decision.Signals.GetValueOrDefault(mean) is { } known && known > 0.0 ? (price / known) - 1.0 : null;
}
