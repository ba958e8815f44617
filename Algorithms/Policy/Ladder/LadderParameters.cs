namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>
/// What the ladder can be told. Distances are multiples of the deviation of a day's return, weights fractions of the portfolio. All are choices to start
/// from, none was fitted; docs/execution.md shows what the default did.
/// </summary>
public sealed record LadderParameters
{
    /// <summary>What it may do.</summary>
    public LadderMode Mode { get; init; } = LadderMode.Reentry;

    /// <summary>Part of a restored weight that is bought by rungs, in [0, .5].</summary>
    public double Share { get; init; } = 0.2;

    /// <summary>Most rungs, in [1, 8].</summary>
    public int Rungs { get; init; } = 4;

    /// <summary>Nearest rung below the market, in daily deviations, in (0, 10].</summary>
    public double Near { get; init; } = 1.0;

    /// <summary>Farthest rung below the market, in daily deviations, above <see cref="Near"/> and at most 10.</summary>
    public double Far { get; init; } = 4.0;

    /// <summary>Least distance of two rungs, in daily deviations, in (0, 10].</summary>
    public double Spacing { get; init; } = 0.75;

    /// <summary>Part of its price by which the first rung stands under its cluster, where forced selling ends; the second twice that. In [0, .02].</summary>
    public double Beneath { get; init; } = 0.001;

    /// <summary>Hours until what is unfilled goes back to the schedule, in [1, 720].</summary>
    public int Hours { get; init; } = 72;

    /// <summary>Distance of the stop below the lowest rung, in daily deviations, in (0, 10].</summary>
    public double StopDistance { get; init; } = 1.5;

    /// <summary>How far the rest of an opportunistic ladder trails below the highest price, in average true ranges of a day, in (0, 20].</summary>
    public double Trail { get; init; } = 3.0;

    /// <summary>Weight above the target that <see cref="LadderMode.Opportunistic"/> may buy, in [0, .1].</summary>
    public double Budget { get; init; } = 0.05;

    /// <summary>Largest weight of the portfolio, the policy's.</summary>
    public double MaximumWeight { get; init; } = 1.0;

    /// <summary>Event factor of the decision from which rungs may be placed, in [0, 1].</summary>
    public double LeastEventFactor { get; init; } = 0.85;

    /// <summary>Smallest change of weight worth a market order while rungs rest, the policy's.</summary>
    public double MinimumChange { get; init; } = 0.05;

    /// <summary>Smallest weight worth a ladder, or worth a market order when it comes back from one, in (0, 1].</summary>
    public double MinimumLadder { get; init; } = 0.01;

    /// <summary>Refuses what is out of range; the policy has refused its own two.</summary>
    /// <exception cref="ArgumentException">Names the parameter, its value and its range.</exception>
    public LadderParameters Validated() => LadderCatalogue.Set.Validated(this);
}
