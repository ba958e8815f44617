namespace YenValve.Algorithms.Audit;

/// <summary>A ladder as it stood.</summary>
/// <param name="Phase">Its phase, in lower case.</param>
/// <param name="Rungs">Its rungs, from the market downwards.</param>
/// <param name="Stop">Price below which what it bought is given up; null without one.</param>
/// <param name="Levels">Liquidation levels it was built on; empty where none were asked for.</param>
public sealed record LadderPart(string Phase, IReadOnlyList<RungRecord> Rungs, double? Stop, IReadOnlyList<LevelRecord> Levels);

/// <summary>A rung.</summary>
/// <param name="Index">Number from the market downwards, from 1.</param>
/// <param name="Price">Limit, quote currency per coin.</param>
/// <param name="Weight">Fraction of the portfolio.</param>
/// <param name="Filled">Whether all of it was bought.</param>
public sealed record RungRecord(int Index, double Price, double Weight, bool Filled);

/// <summary>A liquidation level.</summary>
/// <param name="Price">Quote currency per coin.</param>
/// <param name="Mass">How much of positions it would end; comparable within one map only.</param>
public sealed record LevelRecord(double Price, double Mass);
