using QuantConnect.Algorithm;
using QuantConnect.Securities;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Signals;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms;

/// <summary>
/// One way through: what is known, what the policy makes of it, what of that the ladder buys, its orders, its audit line, its memory. It decides nothing
/// itself. While the algorithm warms up it decides without orders, so that the memory is what an earlier start would have left.
/// </summary>
internal sealed class DecisionCycle(QCAlgorithm algorithm, Security bitcoin)
{
    private const double DaysPerYear = 365.0;
    private MarketObservation? _seen;
    private Decision? _last;

    /// <summary>Decides the exposure.</summary>
    public required ExposurePolicy Policy { get; init; }

    /// <summary>Decides how it is bought back.</summary>
    public required LadderPolicy Ladder { get; init; }

    /// <summary>What is known.</summary>
    public required MarketSignals Signals { get; init; }

    /// <summary>What is known of leverage.</summary>
    public required LiquidationSignals Leverage { get; init; }

    /// <summary>Sends the orders.</summary>
    public required StrategyExecution Execution { get; init; }

    /// <summary>Writes it down.</summary>
    public required AuditWriter Audit { get; init; }

    /// <summary>Keeps the memory; null where it does not outlive the run.</summary>
    public StateStore? Store { get; init; }

    /// <summary>The memory.</summary>
    public StrategyState State { get; set; } = StrategyState.Initial;

    /// <summary>The daily decision.</summary>
    /// <returns>What was decided; null where a kept memory already holds this moment.</returns>
    public Decision? Decide()
    {
        var now = algorithm.UtcTime;
        if (now <= State.UtcTime) return null;
        var seen = Signals.Observe(now, Execution.CurrentWeight, (double)algorithm.Portfolio.TotalPortfolioValue);
        var (policy, decision) = Policy.Decide(State.Policy, seen);
        var before = State;
        State = new StrategyState(now, policy, before.Ladder.Seen(decision), seen.Curve?.Stress);
        (_seen, _last) = (seen, decision);
        if (algorithm.IsWarmingUp) return decision;

        var (view, plan) = Step(seen, decision, before);
        Audit.Decision(seen, decision, view, plan);
        Execution.Carry(decision, plan);
        Store?.Save(State);
        return decision;
    }

    /// <summary>A step of the ladder between two decisions: when liquidations have been heard, and every hour while something is held above the target.</summary>
    /// <param name="heard">Whether liquidations have been heard.</param>
    public void Between(bool heard)
    {
        if (algorithm.IsWarmingUp || _seen == null || _last == null || !(heard || State.Ladder.IsExtra)) return;
        var (phase, stop) = (State.Ladder.Phase, State.Ladder.StopPrice);
        var (view, plan) = Step(_seen, _last, State);
        Audit.Ladder(view, plan);
        Execution.Carry(_last, plan);
        if (plan.Phase != phase || plan.StopPrice != stop) Store?.Save(State);
    }

    private (LadderObservation View, LadderPlan Plan) Step(MarketObservation seen, Decision decision, StrategyState before)
    {
        var now = algorithm.UtcTime;
        var price = (double)bitcoin.Price;
        var ladder = before.Ladder;
        var view = new LadderObservation(now, price, seen.Bitcoin?.EwmaVolatility / Math.Sqrt(DaysPerYear), Execution.CurrentWeight, [], false)
        {
            Cascade = Leverage.Cascade(now),
            Exhaustion = Leverage.Exhaustion(now),
            Perpetual = Leverage.Perpetual(now),
            CascadePrice = Leverage.CascadePrice,
            TrueRange = Leverage.TrueRange,
            CurveStressFalls = seen.Curve?.Stress < before.CurveStress,
            Fills = Execution.Fills(ladder.LadderUtc),
            StopFilled = Execution.StopFilled(ladder.LadderUtc),
        };
        if (Ladder.WantsClusters(ladder, view, decision))
            view = view with { Clusters = Leverage.LongClusters(price, out var fromOpenInterest), FromOpenInterest = fromOpenInterest };
        var (next, plan) = Ladder.Decide(ladder, view, decision);
        State = State with { Ladder = next };
        return (view, plan);
    }
}
