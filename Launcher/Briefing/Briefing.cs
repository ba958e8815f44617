using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Launcher.Briefing;

/// <summary>The state of things at one decision, for people and for machines.</summary>
/// <param name="Decision">The decision, whole: weights, scenario, factors, reasons, feeds.</param>
/// <param name="Signals">What was measured, beside what it is held against.</param>
/// <param name="Chain">The links of the chain from the JGB market to Bitcoin.</param>
/// <param name="Levels">Where longs would be liquidated below the price, nearest first.</param>
/// <param name="LevelsFromOpenInterest">Whether those stand on open interest, or on price and volume only.</param>
/// <param name="NextMeeting">Next decision of the Bank of Japan that was known then, UTC; null where the calendar has none.</param>
/// <param name="NextAuctions">Auctions of super-long bonds ahead that were known then; empty where the calendar has none, null without a calendar.</param>
internal sealed record Briefing(
    DecisionRecord Decision,
    IReadOnlyList<SignalReading> Signals,
    IReadOnlyList<ChainReading> Chain,
    IReadOnlyList<LevelBelow> Levels,
    bool LevelsFromOpenInterest,
    DateTime? NextMeeting,
    IReadOnlyList<EventAhead>? NextAuctions);

/// <summary>A signal and how far it is from doing something.</summary>
/// <param name="Name">The audit's name of it.</param>
/// <param name="Meaning">What happens at the threshold; null where the signal is only shown.</param>
/// <param name="Value">Its value; null where unknown.</param>
/// <param name="Threshold">What it is held against; null where against nothing.</param>
/// <param name="Distance">How far it still is from there, in its own unit: zero or less is reached; null where unknown.</param>
internal sealed record SignalReading(string Name, string? Meaning, double? Value, double? Threshold, double? Distance);

/// <summary>A link of the chain.</summary>
/// <param name="Name">Its name.</param>
/// <param name="State">calm, watch, stress or unknown.</param>
/// <param name="Text">Its value against its threshold, with the details that are known.</param>
internal sealed record ChainReading(string Name, string State, string Text);

/// <summary>A liquidation level below the price.</summary>
/// <param name="Price">Quote currency per coin.</param>
/// <param name="Fall">How far below the price, a fraction.</param>
/// <param name="Mass">Its part of the longs on the map.</param>
internal sealed record LevelBelow(double Price, double Fall, double Mass);
