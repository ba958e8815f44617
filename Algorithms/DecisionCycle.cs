using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.Safety;
using YenValve.Algorithms.Signals;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms;

/// <summary>
/// One way through: what is known, what the policy makes of it, what the limits leave of that, what of it the ladder buys, its orders, its audit line, its
/// memory. It decides nothing itself. While the algorithm warms up it decides without orders, so that the memory is what an earlier start would have left.
/// </summary>
/// <remarks>A live brokerage tells of orders on a thread of its own: one thing is done at a time.</remarks>
internal sealed partial class DecisionCycle(QCAlgorithm algorithm, Security bitcoin)
{
    private const double DaysPerYear = 365.0;
    private readonly Lock _gate = new();
    private MarketObservation? _seen;
    private Decision? _last;
    private LadderPlan? _plan;
    private bool _carrying;

    /// <summary>Decides the exposure.</summary>
    public required ExposurePolicy Policy { get; init; }

    /// <summary>Decides how it is bought back.</summary>
    public required LadderPolicy Ladder { get; init; }

    /// <summary>What is known.</summary>
    public required IMarketSignals Signals { get; init; }

    /// <summary>What is known of leverage.</summary>
    public required ILeverageSignals Leverage { get; init; }

    /// <summary>The limits over the policy.</summary>
    public required SafetyGate Safety { get; init; }

    /// <summary>Sends the orders.</summary>
    public required StrategyExecution Execution { get; init; }

    /// <summary>Writes it down.</summary>
    public required AuditWriter Audit { get; init; }

    /// <summary>Whether a limit has to be watched between two decisions in a backtest, too.</summary>
    public bool WatchesHours { get; init; }

    /// <summary>Keeps the memory; null where it does not outlive the run.</summary>
    public StateStore? Store { get; init; }

    /// <summary>The memory.</summary>
    public StrategyState State { get; set; } = StrategyState.Initial;

    /// <summary>The daily decision.</summary>
    /// <returns>What was decided; null where a kept memory already holds this moment.</returns>
    public Decision? Decide()
    {
        using var _ = _gate.EnterScope();
        MakeUp();
        var before = State;
        if (Judge(algorithm.UtcTime, algorithm.IsWarmingUp) is not var (seen, decision)) return null;
        if (algorithm.IsWarmingUp)
        {
            TellLadder(decision);
            return decision;
        }

        var (view, plan) = Step(seen, decision, seen.CurrentWeight, before.CurveStress);
        Audit.Decision(seen, decision, view, plan);
        Carry(seen, decision, plan);
        return decision;
    }

    // Decisions of a warm-up that was not lived through: the memory is what they would have left.
    private void MakeUp()
    {
        Decision? last = null;
        foreach (var missed in Signals.Missed(algorithm.UtcTime)) last = Judge(missed, isWarmingUp: true)?.Decision ?? last;
        if (last != null) TellLadder(last);
    }

    // A decision that no step of the ladder follows: of several the last, which is all that it remembers.
    private void TellLadder(Decision decision) => State = State with { Ladder = State.Ladder.Seen(decision) };

    // Null where a kept memory already holds the moment. The ladder learns of the decision by its own step.
    private (MarketObservation Seen, Decision Decision)? Judge(DateTime moment, bool isWarmingUp)
    {
        var before = State;
        if (moment <= before.UtcTime) return null;
        var seen = Signals.Observe(moment, Execution.CurrentWeight, (double)algorithm.Portfolio.TotalPortfolioValue);
        var (policy, wanted) = Policy.Decide(before.Policy, seen);
        var (safety, decision) = isWarmingUp ? (before.Safety, wanted) : Safety.Decide(before.Safety, seen, Execution.RestingWeight, wanted);
        State = new StrategyState(moment, policy, before.Ladder, seen.Curve?.Stress)
        {
            Safety = safety,
            Ledger = before.Ledger.IsSent ? before.Ledger with { IsSent = false } : before.Ledger,
        };
        (_seen, _last) = (seen, decision);
        return (seen, decision);
    }

    /// <summary>A step of the ladder between two decisions: when liquidations have been heard, and every hour while something is held above the target.</summary>
    /// <param name="heard">Whether liquidations have been heard.</param>
    public void Between(bool heard)
    {
        using var _ = _gate.EnterScope();
        if (algorithm.IsWarmingUp || _seen == null || _last == null || !(heard || State.Ladder.IsExtra)) return;
        var before = State.Ladder;
        var (view, plan) = Step(_seen, _last, Execution.CurrentWeight, State.CurveStress);
        Audit.Ladder(view, plan);
        if (plan.Phase != before.Phase || plan.StopPrice != before.StopPrice || plan.Trade || view.Fills.Count > 0) Carry(_seen, _last, plan);
        else Execution.Carry(_last, plan);
    }

    /// <summary>A look at the limits between two decisions; where one is tripped that asks for less, it is acted on at once.</summary>
    public void Watch()
    {
        using var _ = _gate.EnterScope();
        if (algorithm.IsWarmingUp || _seen == null || _last == null) return;
        var (safety, decision) = Safety.Watch(State.Safety, Execution.CurrentWeight, Execution.RestingWeight, _last);
        var changed = !ReferenceEquals(safety.Trips, State.Safety.Trips);
        State = State with { Safety = safety };
        if (decision != null)
        {
            _last = decision;
            var (_, plan) = Step(_seen, decision, Execution.CurrentWeight, State.CurveStress);
            Carry(_seen, decision, plan);
        }
        else if (changed)
        {
            Store?.Save(State);
        }
    }

    /// <summary>Takes in what became of an order.</summary>
    public void OnOrderEvent(OrderEvent happening)
    {
        using var _ = _gate.EnterScope();
        if (Audit.IsOn) Audit.Order(happening, algorithm.Transactions.GetOrderById(happening.OrderId));
        if (happening.Status == OrderStatus.Submitted)
        {
            State = State with { Safety = Safety.Sent(State.Safety, Execution) };
            Execution.MayBuy = State.Safety.Trips.Count == 0;
        }

        Execution.OnOrderEvent(happening);
        if (Store != null && !_carrying && _plan != null && happening.Status.IsClosed()) Keep(_plan, true);
    }

    // The memory is kept before the orders leave, and again when they have: a restart between the two knows what was meant.
    private void Carry(MarketObservation seen, Decision decision, LadderPlan plan)
    {
        Execution.MayBuy = State.Safety.Trips.Count == 0;
        _plan = plan;
        Keep(plan, false);
        _carrying = true;
        try
        {
            Execution.Carry(decision, plan, StopUnder(seen));
        }
        finally
        {
            _carrying = false;
        }

        Keep(plan, true);
    }

    private void Keep(LadderPlan plan, bool isSent)
    {
        if (Store == null) return;
        State = State with { Ledger = Execution.Account(plan, isSent) };
        Store.Save(State);
    }

    private double? StopUnder(MarketObservation seen) => Execution.Protects && seen.Bitcoin?.EwmaVolatility / Math.Sqrt(DaysPerYear) is { } deviation && bitcoin.Price > 0m
        ? Execution.StopUnder((double)bitcoin.Price, deviation)
        : null;

    private (LadderObservation View, LadderPlan Plan) Step(MarketObservation seen, Decision decision, double weight, double? stressBefore)
    {
        var now = algorithm.UtcTime;
        var price = (double)bitcoin.Price;
        var ladder = State.Ladder;
        var view = new LadderObservation(now, price, seen.Bitcoin?.EwmaVolatility / Math.Sqrt(DaysPerYear), weight, [], false)
        {
            Cascade = Leverage.Cascade(now),
            Exhaustion = Leverage.Exhaustion(now),
            Perpetual = Leverage.Perpetual(now),
            CascadePrice = Leverage.CascadePrice,
            TrueRange = Leverage.TrueRange,
            CurveStressFalls = seen.Curve?.Stress < stressBefore,
            Fills = Execution.Fills(ladder.LadderUtc),
            StopFilled = Execution.StopFilled(ladder.LadderUtc),
        };
        if (Ladder.WantsClusters(ladder, view, decision))
            view = view with { Clusters = Leverage.LongClusters(price, out var fromOpenInterest), FromOpenInterest = fromOpenInterest };
        var (next, plan) = Ladder.Decide(ladder, view, decision);
        State = State with { Ladder = next };
        return (view, SafetyPolicy.Under(State.Safety, plan, decision, view.CurrentWeight));
    }
}
