using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;

namespace YenValve.Algorithms.Audit;

/// <summary>Records of what the strategy saw and did.</summary>
public static class AuditLines
{
    /// <summary>The record of a decision.</summary>
    public static DecisionRecord Of(MarketObservation observation, Decision decision, LadderObservation? seen, LadderPlan? plan) => new()
    {
        Time = decision.UtcTime,
        Price = observation.Bitcoin?.Price,
        Weight = observation.CurrentWeight,
        Target = decision.TargetWeight,
        Base = decision.BaseWeight,
        Trend = decision.Trend,
        Multiplier = decision.Multiplier,
        Required = decision.RequiredMultiplier,
        Scenario = decision.Scenario.ToString(),
        Factors = decision.Factors,
        Trade = decision.Trade,
        Reasons = [.. decision.Reasons.Select(Of), .. plan?.Reasons.Select(Of) ?? []],
        Signals = SignalFigures.Of(observation, seen),
        Feeds = [.. observation.Feeds.Select(Of)],
        Ladder = plan != null && seen is { } view ? Of(plan, view) : null,
    };

    /// <summary>A ladder as it stands after a step.</summary>
    public static LadderPart Of(LadderPlan plan, LadderObservation seen) => new(
        Lower(plan.Phase),
        [.. plan.Rungs.Select(rung => new RungRecord(rung.Index, rung.LimitPrice, rung.Weight, rung.IsFilled))],
        plan.StopPrice,
        [.. seen.Clusters.Select(level => new LevelRecord(level.Price, level.Mass))]);

    /// <summary>A reason; what it could not compare is null, since JSON has no NaN.</summary>
    public static ReasonRecord Of(Reason reason) => new(reason.Signal, Known(reason.Value), Known(reason.Threshold), reason.Effect, reason.Text);

    /// <summary>The limits as they stand after a change.</summary>
    public static SafetyRecord Of(DateTime utcTime, SafetyState safety, double? target, string text) => new()
    {
        Time = utcTime,
        Trips = [.. safety.Trips.Select(trip => new TripRecord(Lower(trip.Limit), trip.UtcTime, trip.Text))],
        Share = safety.Starvation.Share,
        Target = target,
        Text = text,
    };

    /// <summary>A feed as it stands.</summary>
    public static FeedStateRecord Of(FeedState feed) => new(feed.Name, Lower(feed.Status), feed.LastReleaseUtc, feed.Age?.TotalHours, feed.Limit.TotalHours);

    private static double? Known(double figure) => double.IsFinite(figure) ? figure : null;

    private static string Lower<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
