using YenValve.Algorithms.Audit;

namespace YenValve.Report.Reading;

/// <summary>Every decision of a run with its reasons; empty where the run wrote none.</summary>
/// <param name="Run">How the run began; null where unknown.</param>
/// <param name="Decisions">Decisions, oldest first, one for each moment.</param>
/// <param name="Ladders">Steps of the ladder between decisions.</param>
/// <param name="Unread">Audit lines that could not be read.</param>
public sealed record AuditTrail(RunRecord? Run, IReadOnlyList<DecisionRecord> Decisions, IReadOnlyList<LadderRecord> Ladders, int Unread)
{
    /// <summary>What a run without audit leaves.</summary>
    public static AuditTrail None { get; } = new(null, [], [], 0);

    /// <summary>Whether every day has its decision: an audit of changes alone cannot be scored, since a day without a line is not a day without a decision.</summary>
    public bool IsDaily => Decisions.Count > 1 && Decisions.Zip(Decisions.Skip(1), (left, right) => right.Time - left.Time).All(gap => gap <= LongestGap);

    private static TimeSpan LongestGap => TimeSpan.FromHours(48);

    /// <summary>The trail in a log.</summary>
    /// <param name="log">What was read of it.</param>
    public static AuditTrail Of(AuditLog log) =>
        new(log.Runs.LastOrDefault(), [.. log.Decisions.OrderBy(decision => decision.Time).DistinctBy(decision => decision.Time)], [.. log.Ladders.OrderBy(ladder => ladder.Time)], log.Unread);
}
