using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Safety;

/// <summary>
/// The limits over the policy: they look at a decision, or at the account between two, and lower the target where a limit is tripped or the core feeds are
/// silent. They never raise it. Pure and total: no clock, no files, no orders, no exceptions.
/// </summary>
public sealed class SafetyPolicy
{
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private readonly SafetyParameters _parameters;
    private readonly StalenessSchedule _staleness;
    private readonly bool _explain;

    /// <param name="parameters">Validated here.</param>
    /// <param name="explain">Whether reasons are made.</param>
    /// <exception cref="ArgumentException">A parameter is out of range.</exception>
    public SafetyPolicy(SafetyParameters parameters, bool explain = true)
    {
        _parameters = parameters.Validated();
        _staleness = new StalenessSchedule(_parameters);
        _explain = explain;
    }

    /// <summary>The state after an order was sent.</summary>
    public SafetyState Sent(SafetyState state, DateTime utcTime) =>
        state with { OrdersUtc = Recent(state, utcTime) == 0 ? [utcTime] : [.. state.OrdersUtc.Where(sent => utcTime - sent < Hour), utcTime] };

    /// <summary>Whether the last hour has seen more orders than it may.</summary>
    public bool IsCrowded(SafetyState state, DateTime utcTime) => state.OrdersUtc.Count > _parameters.MaximumOrders && Recent(state, utcTime) > _parameters.MaximumOrders;

    /// <summary>The state after a look at the account: limits that are cleared, and limits that are tripped by it.</summary>
    public SafetyState Look(SafetyState state, SafetyObservation seen)
    {
        var next = Cleared(state, seen);
        next = Day(next, seen);
        if (seen.Halt is { } halt) next = Tripped(next, Limit.Halt, seen.UtcTime, halt);
        if (next.DayEquity is { } begun && seen.Equity is { } equity && 1.0 - (equity / begun) >= _parameters.MaximumDailyLoss && _parameters.MaximumDailyLoss < 1.0)
            next = Tripped(next, Limit.DailyLoss, seen.UtcTime, FormattableString.Invariant($"{1.0 - (equity / begun):P1} of the equity of {begun:0} is lost since 00:00 UTC, {_parameters.MaximumDailyLoss:P1} is allowed"));
        if (seen.Weight + seen.Resting > _parameters.MaximumExposure)
            next = Tripped(next, Limit.Exposure, seen.UtcTime, FormattableString.Invariant($"{seen.Weight:0.000} is held and {seen.Resting:0.000} rests, {_parameters.MaximumExposure:0.000} is allowed"));
        var orders = Recent(next, seen.UtcTime);
        if (orders > _parameters.MaximumOrders)
            next = Tripped(next, Limit.Orders, seen.UtcTime, FormattableString.Invariant($"{orders} orders within an hour, {_parameters.MaximumOrders} are allowed"));
        return next;
    }

    /// <summary>The state after a decision, and what is left of it.</summary>
    /// <returns>The very decision where nothing is tripped and no core feed was silent.</returns>
    public (SafetyState State, Decision Decision) Decide(SafetyState state, SafetyObservation seen, Decision decision)
    {
        var next = Look(state, seen);
        var why = _explain ? new Explanation() : null;
        var (starvation, target) = _staleness.Next(next.Starvation, seen, decision.TargetWeight, why);
        if (starvation != next.Starvation) next = next with { Starvation = starvation };
        target = Limited(next, seen, target, why);
        if (target >= decision.TargetWeight && why?.Reasons is not { Count: > 0 }) return (next, decision);
        return (next, Lowered(decision, target, seen.Weight, why));
    }

    /// <summary>A decision that lowers one that stands, where a limit was tripped after it; null where none asks for less than is held or rests.</summary>
    /// <param name="state">State after a look.</param>
    /// <param name="seen">The look.</param>
    /// <param name="standing">The last decision.</param>
    public Decision? Interrupt(SafetyState state, SafetyObservation seen, Decision standing)
    {
        if (state.Trips.Count == 0) return null;
        var why = _explain ? new Explanation() : null;
        var target = Limited(state, seen, standing.TargetWeight, why);
        var excess = seen.Weight - target;
        if (excess < _parameters.MinimumChange && seen.Resting <= 0.0) return null;
        return Lowered(standing with { Reasons = [] }, target, seen.Weight, why) with { UtcTime = seen.UtcTime };
    }

    private double Limited(SafetyState state, SafetyObservation seen, double target, Explanation? why)
    {
        for (var i = 0; i < state.Trips.Count; i++)
        {
            var trip = state.Trips[i];
            var held = seen.Held;
            var ceiling = trip.Limit switch
            {
                Limit.Orders => held,
                Limit.Exposure => Math.Min(held, _parameters.MaximumExposure),
                _ => Math.Min(held, _parameters.HaltWeight),
            };
            target = Math.Min(target, ceiling);
            why?.Add(NameOf(trip.Limit), seen.Weight, ceiling, ceiling < seen.Weight ? Effects.Cut : Effects.Block,
                $"{trip.Text}: tripped at {trip.UtcTime:yyyy-MM-dd HH:mm}, at most {ceiling:0.000} is held until it is cleared");
        }

        return target;
    }

    /// <summary>A plan under tripped limits: nothing rests, and no more is held than the decision says.</summary>
    /// <param name="state">The limits.</param>
    /// <param name="plan">What the ladder wants.</param>
    /// <param name="decision">What the limits left of the policy's decision.</param>
    /// <param name="held">Weight held, a fraction of the portfolio.</param>
    public static LadderPlan Under(SafetyState state, LadderPlan plan, Decision decision, double held)
    {
        if (state.Trips.Count == 0) return plan;
        var market = Math.Min(plan.MarketWeight, decision.TargetWeight);
        return plan with { Rungs = [], MarketWeight = market, Trade = plan.Trade || (market < held && decision.Trade) };
    }

    private Decision Lowered(Decision decision, double target, double held, Explanation? why) => decision with
    {
        TargetWeight = target,
        Trade = target < decision.TargetWeight ? Math.Abs(target - held) >= _parameters.MinimumChange : decision.Trade,
        Reasons = why == null ? decision.Reasons : [.. decision.Reasons, .. why.Reasons],
    };

    private SafetyState Cleared(SafetyState state, SafetyObservation seen) =>
        state.Trips.Count == 0 || _parameters.ClearedUtc is not { } cleared || seen.UtcTime < cleared ? state : Cleared(state, seen, cleared);

    private static SafetyState Cleared(SafetyState state, SafetyObservation seen, DateTime cleared)
    {
        var kept = state.Trips.Where(trip => trip.UtcTime >= cleared || (trip.Limit == Limit.Halt && seen.Halt != null)).ToArray();
        if (kept.Length == state.Trips.Count) return state;

        // What has tripped is forgiven, or it would trip again at once: losses and orders are counted from here.
        return state with { Trips = kept, DayEquity = seen.Equity > 0.0 ? seen.Equity : state.DayEquity, OrdersUtc = [] };
    }

    private static SafetyState Day(SafetyState state, SafetyObservation seen)
    {
        if (seen.Equity is not { } equity || !(equity > 0.0) || !double.IsFinite(equity)) return state;
        var day = seen.UtcTime.Date;
        return state.DayUtc == day && state.DayEquity != null ? state : state with { DayUtc = day, DayEquity = equity };
    }

    private static int Recent(SafetyState state, DateTime utcTime)
    {
        var count = 0;
        for (var i = 0; i < state.OrdersUtc.Count; i++)
        {
            if (utcTime - state.OrdersUtc[i] < Hour) count++;
        }

        return count;
    }

    private static SafetyState Tripped(SafetyState state, Limit limit, DateTime utcTime, string text) =>
        state.Trips.Any(trip => trip.Limit == limit) ? state : state with { Trips = [.. state.Trips, new Trip(limit, utcTime, text)] };

    private static string NameOf(Limit limit) => limit switch
    {
        Limit.Halt => "halt",
        Limit.DailyLoss => "daily-loss",
        Limit.Exposure => "exposure",
        _ => "orders-per-hour",
    };
}
