using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>
/// Picks the heaviest long-liquidation clusters below the market that keep their distance from it and from each other, and places a limit beneath each:
/// forced selling ends below its level, not on it. Lower rungs are larger: a weight goes as the rung's number times the root of the cluster's mass.
/// </summary>
public static class RungPlacement
{
    /// <summary>The rungs, from the market downwards; none where no cluster is in range.</summary>
    /// <param name="parameters">Numbers and distances.</param>
    /// <param name="price">Price of the market, positive.</param>
    /// <param name="deviation">Daily deviation, a positive fraction.</param>
    /// <param name="clusters">Clusters in any order; shorts and those out of range are passed over.</param>
    /// <param name="weight">Sum of the rungs' weights.</param>
    public static IReadOnlyList<Rung> Place(
        LadderParameters parameters, double price, double deviation, IReadOnlyList<LiquidationLevel> clusters, double weight)
    {
        var chosen = Choose(parameters, price, deviation, clusters);
        var sizes = 0.0;
        for (var i = 0; i < chosen.Count; i++) sizes += Size(i, chosen[i]);

        var rungs = new Rung[chosen.Count];
        for (var i = 0; i < rungs.Length; i++)
        {
            var limit = chosen[i].Price * (1.0 - (parameters.Beneath * (i + 1)));
            rungs[i] = new Rung(i + 1, limit, weight * Size(i, chosen[i]) / sizes, false);
        }

        return rungs;
    }

    private static double Size(int index, LiquidationLevel cluster) => (index + 1) * Math.Sqrt(cluster.Mass);

    private static List<LiquidationLevel> Choose(LadderParameters parameters, double price, double deviation, IReadOnlyList<LiquidationLevel> clusters)
    {
        double day = price * deviation, highest = price - (parameters.Near * day), lowest = price - (parameters.Far * day);
        var inRange = new List<LiquidationLevel>();
        foreach (var cluster in clusters)
        {
            var usable = cluster.Side == LeveragedSide.Long && cluster.Mass > 0.0 && double.IsFinite(cluster.Mass);
            if (usable && cluster.Price > 0.0 && cluster.Price >= lowest && cluster.Price <= highest) inRange.Add(cluster);
        }

        // Of two equally heavy ones the nearer to the market, so that the order in which they are given does not matter.
        inRange.Sort((a, b) => a.Mass != b.Mass ? b.Mass.CompareTo(a.Mass) : b.Price.CompareTo(a.Price));
        var chosen = new List<LiquidationLevel>(parameters.Rungs);
        foreach (var cluster in inRange)
        {
            if (chosen.Count == parameters.Rungs) break;
            if (chosen.TrueForAll(other => Math.Abs(other.Price - cluster.Price) >= parameters.Spacing * day)) chosen.Add(cluster);
        }

        chosen.Sort((a, b) => b.Price.CompareTo(a.Price));
        return chosen;
    }
}
