using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Policy.Ladder;

/// <summary>What the ladder is shown at one step, a daily decision or an hour between two. Null is unknown, and unknown places nothing.</summary>
/// <param name="UtcTime">Moment of the step, UTC.</param>
/// <param name="Price">Price of Bitcoin, quote currency per coin.</param>
/// <param name="DailyVolatility">Standard deviation of its daily returns, a fraction; null while unknown.</param>
/// <param name="CurrentWeight">Weight of Bitcoin held, what rungs have bought included, a fraction of the portfolio.</param>
/// <param name="Clusters">Long-liquidation clusters: price and mass. Needed only where <see cref="LadderPolicy.WantsClusters"/> says so.</param>
/// <param name="FromOpenInterest">Whether they come from open interest, or only from price and volume.</param>
public readonly record struct LadderObservation(
    DateTime UtcTime, double Price, double? DailyVolatility, double CurrentWeight, IReadOnlyList<LiquidationLevel> Clusters, bool FromOpenInterest)
{
    /// <summary>Liquidations; null where there is no feed.</summary>
    public CascadeReading? Cascade { get; init; }

    /// <summary>Signs of a finished flush; null where there is no feed.</summary>
    public ExhaustionReading? Exhaustion { get; init; }

    /// <summary>The perpetuals; null where there is no feed.</summary>
    public PerpetualReading? Perpetual { get; init; }

    /// <summary>Volume-weighted average price of the last cascade's hours, quote currency per coin; null before one.</summary>
    public double? CascadePrice { get; init; }

    /// <summary>Average true range of a day, quote currency per coin; null while unknown.</summary>
    public double? TrueRange { get; init; }

    /// <summary>Whether the JGB curve's stress is below what it was a day before; null while unknown.</summary>
    public bool? CurveStressFalls { get; init; }

    /// <summary>What was bought of the rungs of the ladder in the state.</summary>
    public IReadOnlyList<RungFill> Fills { get; init; } = [];

    /// <summary>Whether the protective stop of the ladder in the state was executed.</summary>
    public bool StopFilled { get; init; }
}
