using YenValve.Algorithms.Policy;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms;

/// <summary>Start-up is recovery: before anything is traded, what was remembered is held against what the brokerage holds, which wins.</summary>
internal sealed partial class DecisionCycle
{
    /// <summary>Smallest excess over the target that is sold at once after a restart, a fraction of the portfolio.</summary>
    public required double MinimumCut { get; init; }

    /// <summary>What a memory that could not be read leaves of the target until it has come back in steps, in [0, 1].</summary>
    public required double LostShare { get; init; }

    /// <summary>Whether there was a memory and none of it could be read.</summary>
    public bool IsMemoryLost { get; init; }

    /// <summary>
    /// Takes over the account when the warm-up is over. Orders that rest are adopted or cancelled; what was decided while the program was down and asks for less
    /// than is held is done now, and what asks for more waits for the next decision.
    /// </summary>
    public void Recover()
    {
        using var _ = _gate.EnterScope();
        MakeUp();
        if (Store == null && !Execution.HasAnything) return;
        var seen = _seen ?? Signals.Observe(algorithm.UtcTime, Execution.CurrentWeight, (double)algorithm.Portfolio.TotalPortfolioValue);
        State = State with { Ladder = Execution.Recover(State.Ladder, State.Ledger) };
        (_seen, _last) = (seen, _last ?? Recalled());
        if (_last == null) return;
        if (IsMemoryLost) TakeCautiously(_last.TargetWeight);

        var isDone = State.Ledger.IsSent;
        var (safety, decision) = Safety.Watch(State.Safety, Execution.CurrentWeight, Execution.RestingWeight, _last);
        State = State with { Safety = safety };
        _last = decision ?? _last;
        var (view, plan) = Step(seen, _last, Execution.CurrentWeight, State.CurveStress);
        var excess = view.CurrentWeight - plan.MarketWeight;
        plan = plan with { Trade = (!isDone || plan.Trade) && excess >= MinimumCut };
        if (algorithm.LiveMode) Audit.Recovery(algorithm.UtcTime, seen, _last, view, plan);
        Audit.Ladder(view, plan);
        Carry(seen, _last, plan);
    }

    // The decision that the memory holds, where the warm-up has made no later one.
    private Decision? Recalled()
    {
        var ladder = State.Ladder;
        if (ladder.DecidedUtc is not { } decided) return null;
        return new Decision(decided, ladder.Target, ladder.Target, 1.0, ladder.Multiplier, ladder.Multiplier, State.Policy.Scenario, DecisionFactors.Of(1.0, 1.0, 1.0, 1.0), false, []);
    }

    // No more than is held, and no more than the most careful multiplier would leave; the rest comes back in the ordinary steps.
    private void TakeCautiously(double target)
    {
        var held = target > 0.0 ? Math.Max(0.0, Execution.CurrentWeight) / target : 1.0;
        var share = Math.Min(LostShare, held);
        State = State with { Safety = State.Safety with { Starvation = State.Safety.Starvation with { Share = share, ChangedUtc = algorithm.UtcTime } } };
        _last = _last! with { TargetWeight = share * target };
    }
}
