using System.Collections.Immutable;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Events;

/// <summary>A decision that lowered the macro multiplier, and what Bitcoin did after it.</summary>
/// <param name="UtcTime">Moment of the cut.</param>
/// <param name="Price">Price of Bitcoin then.</param>
/// <param name="From">Multiplier before.</param>
/// <param name="To">Multiplier after.</param>
/// <param name="WholeUtc">When the multiplier was back at 1, or was cut again; null while neither.</param>
/// <param name="WorstAfter">Lowest price within the definition's days over the price at the cut, less one.</param>
/// <param name="IsHit">Whether that is a hit; null where the days are not over.</param>
public sealed record Cut(DateTime UtcTime, double Price, double From, double To, DateTime? WholeUtc, double WorstAfter, bool? IsHit)
{
    /// <summary>Every cut among daily decisions, oldest first.</summary>
    public static IReadOnlyList<Cut> Of(ImmutableArray<DecisionPoint> decisions, CutDefinition definition)
    {
        var cuts = new List<Cut>();
        for (var i = 1; i < decisions.Length; i++)
        {
            var (before, now) = (decisions[i - 1].Multiplier, decisions[i].Multiplier);
            if (now >= before) continue;
            var worst = WorstAfterIndex(decisions, i, definition.Days);
            cuts.Add(new Cut(decisions[i].UtcTime, decisions[i].Price, before, now, End(decisions, i), worst,
                i + definition.Days < decisions.Length ? worst <= -definition.Fall : null));
        }

        return cuts;
    }

    internal static double WorstAfterIndex(ImmutableArray<DecisionPoint> decisions, int index, int days)
    {
        var lowest = double.PositiveInfinity;
        var last = Math.Min(index + days, decisions.Length - 1);
        for (var i = index + 1; i <= last; i++) lowest = Math.Min(lowest, decisions[i].Price);
        return double.IsFinite(lowest) ? (lowest / decisions[index].Price) - 1.0 : 0.0;
    }

    private static DateTime? End(ImmutableArray<DecisionPoint> decisions, int index)
    {
        for (var i = index + 1; i < decisions.Length; i++)
        {
            if (decisions[i].Multiplier >= 1.0 || decisions[i].Multiplier < decisions[i - 1].Multiplier) return decisions[i].UtcTime;
        }

        return null;
    }
}
