using YenValve.Algorithms.Parameters;
using static YenValve.Algorithms.Parameters.ParameterRows<YenValve.Algorithms.Policy.Ladder.LadderParameters>;

namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>The parameters of the ladder: name, unit, range, and why the default is what it is. The largest weight and the smallest change are the policy's.</summary>
public static class LadderCatalogue
{
    private const string Deviations = "daily deviations";

    /// <summary>All of them.</summary>
    public static ParameterSet<LadderParameters> Set { get; } = new(
        "Ladder",
        p => p.Far > p.Near ? null : FormattableString.Invariant($"Parameter 'ladder-far' is '{p.Far}'; it has to be above 'ladder-near', {p.Near}."),
        Choice("ladder", "Buys back at liquidation levels what the policy allows again; opportunistic adds a small budget after a flush, which lost money.", p => p.Mode, (p, value) => p with { Mode = value }),
        Number("ladder-share", "fraction of a restored weight", new ParameterRange(0, 0.5), "Bought by rungs instead of at the market.", p => p.Share, (p, value) => p with { Share = value }),
        Whole("ladder-rungs", "rungs", 1, 8, "Most at a time.", p => p.Rungs, (p, value) => p with { Rungs = value }),
        Number("ladder-near", Deviations, ParameterRange.Above(0, 10), "Nearest rung below the market.", p => p.Near, (p, value) => p with { Near = value }),
        Number("ladder-far", Deviations, ParameterRange.Above(0, 10), "Farthest rung below the market.", p => p.Far, (p, value) => p with { Far = value }),
        Number("ladder-spacing", Deviations, ParameterRange.Above(0, 10), "Least distance of two rungs.", p => p.Spacing, (p, value) => p with { Spacing = value }),
        Number("ladder-beneath", "fraction of the price", new ParameterRange(0, 0.02), "How far the first rung stands under its cluster, where forced selling ends; the second twice that.", p => p.Beneath, (p, value) => p with { Beneath = value }),
        Whole("ladder-hours", "hours", 1, 720, "Until what is unfilled goes back to the schedule.", p => p.Hours, (p, value) => p with { Hours = value }),
        Number("ladder-stop", Deviations, ParameterRange.Above(0, 10), "Distance of the stop below the lowest rung.", p => p.StopDistance, (p, value) => p with { StopDistance = value }),
        Number("ladder-budget", "fraction of the portfolio", new ParameterRange(0, 0.1), "Above the target, in the opportunistic mode only.", p => p.Budget, (p, value) => p with { Budget = value }),
        Number("ladder-trail", "average true ranges", ParameterRange.Above(0, 20), "How far the second half of the budget trails below the highest price, after the first was sold at the cascade's average price.", p => p.Trail, (p, value) => p with { Trail = value }),
        Number("ladder-event-factor", "share", new ParameterRange(0, 1), "Event factor of the decision from which rungs may be placed.", p => p.LeastEventFactor, (p, value) => p with { LeastEventFactor = value }),
        Number("ladder-minimum", "fraction of the portfolio", ParameterRange.Above(0, 1), "Smallest weight worth a ladder, or a market order when it comes back from one.", p => p.MinimumLadder, (p, value) => p with { MinimumLadder = value }));
}
