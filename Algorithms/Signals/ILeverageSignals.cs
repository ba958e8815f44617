using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals;

/// <summary>What the ladder is shown of leverage: computed from feeds as they come, or taken from a tape.</summary>
public interface ILeverageSignals
{
    /// <summary>Liquidations as last heard; null before a history, or when the feed is silent.</summary>
    /// <param name="utcNow">Moment of the step, UTC.</param>
    CascadeReading? Cascade(DateTime utcNow);

    /// <summary>Signs of a finished flush; null without a feed of the perpetuals.</summary>
    /// <param name="utcNow">Moment of the step, UTC.</param>
    ExhaustionReading? Exhaustion(DateTime utcNow);

    /// <summary>The perpetuals as last heard; null without a feed of them.</summary>
    /// <param name="utcNow">Moment of the step, UTC.</param>
    PerpetualReading? Perpetual(DateTime utcNow);

    /// <summary>Volume-weighted average price of the last cascade's hours, quote currency per coin; null before one.</summary>
    double? CascadePrice { get; }

    /// <summary>Average true range of a day, quote currency per coin; null before 14 days. Only a ladder above the target asks for it.</summary>
    double? TrueRange { get; }

    /// <summary>Clusters of long liquidations around a price, heaviest first.</summary>
    /// <param name="price">Price of the market.</param>
    /// <param name="fromOpenInterest">Whether they stand on open interest, or on price and volume only.</param>
    IReadOnlyList<LiquidationLevel> LongClusters(double price, out bool fromOpenInterest);
}
