using System.Collections.Immutable;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Significance;

/// <summary>What the timing of the macro multiplier is judged on: one entry per daily decision.</summary>
/// <param name="Prices">Price of Bitcoin at each decision, above zero.</param>
/// <param name="BaseWeights">Weight without the macro cut.</param>
/// <param name="Multipliers">Share of it that the macro state left, in [0, 1].</param>
public sealed record TimingSeries(ImmutableArray<double> Prices, ImmutableArray<double> BaseWeights, ImmutableArray<double> Multipliers)
{
    /// <summary>Number of decisions.</summary>
    public int Count => Prices.Length;

    /// <summary>The series of a run's decisions.</summary>
    public static TimingSeries Of(ImmutableArray<DecisionPoint> decisions) => new(
        [.. decisions.Select(decision => decision.Price)],
        [.. decisions.Select(decision => decision.BaseWeight)],
        [.. decisions.Select(decision => decision.Multiplier)]);

    /// <summary>Refuses what cannot be judged.</summary>
    /// <exception cref="ArgumentException">Lengths differ, there are fewer than three decisions, or a price is not positive.</exception>
    public TimingSeries Validated()
    {
        if (BaseWeights.Length != Count || Multipliers.Length != Count) throw new ArgumentException("Prices, weights and multipliers are of different lengths.");
        if (Count < 3) throw new ArgumentException("Three decisions are the least whose timing can be shifted.");
        if (Prices.Any(price => !(price > 0.0))) throw new ArgumentException("A price is not positive.");
        return this;
    }
}
