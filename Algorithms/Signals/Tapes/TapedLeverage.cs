using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>What the ladder is shown where there is no feed of leverage: levels by price and volume, from a tape.</summary>
/// <param name="tape">The tape.</param>
/// <param name="utcNow">Tells the moment of the step, UTC.</param>
internal sealed class TapedLeverage(SignalTape tape, Func<DateTime> utcNow) : ILeverageSignals
{
    /// <inheritdoc/>
    public double? CascadePrice => null;

    /// <summary>Null: a ladder above the target needs the end of a cascade, and there is no feed that tells one.</summary>
    public double? TrueRange => null;

    /// <inheritdoc/>
    public CascadeReading? Cascade(DateTime utcNow) => null;

    /// <inheritdoc/>
    public ExhaustionReading? Exhaustion(DateTime utcNow) => null;

    /// <inheritdoc/>
    public PerpetualReading? Perpetual(DateTime utcNow) => null;

    /// <inheritdoc/>
    public IReadOnlyList<LiquidationLevel> LongClusters(double price, out bool fromOpenInterest)
    {
        (var levels, fromOpenInterest) = tape.Clusters(tape.IndexOf(utcNow()), price);
        return levels;
    }
}
