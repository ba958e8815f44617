using QuantConnect.Algorithm;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Safety;

/// <summary>The limits at work: shows them the account, tells and writes down what changes.</summary>
/// <param name="algorithm">Whose account.</param>
/// <param name="policy">The limits.</param>
/// <param name="halt">Who says halt.</param>
/// <param name="herald">Tells people.</param>
/// <param name="audit">Writes it down.</param>
internal sealed class SafetyGate(QCAlgorithm algorithm, SafetyPolicy policy, HaltSwitch halt, Herald herald, AuditWriter audit)
{
    /// <summary>Tells people.</summary>
    public Herald Herald => herald;

    /// <summary>The state after a decision, and what is left of it.</summary>
    public (SafetyState State, Decision Decision) Decide(SafetyState state, MarketObservation seen, double resting, Decision decision)
    {
        var look = Look(seen.CurrentWeight, resting, seen.Feeds);
        herald.Feeds(seen.Feeds);
        var (next, left) = policy.Decide(state, look, decision);
        Tell(state, next, left.TargetWeight < decision.TargetWeight ? left.TargetWeight : null);
        return (next, left);
    }

    /// <summary>The state after a look between two decisions, and the decision that it calls for; null for none.</summary>
    public (SafetyState State, Decision? Decision) Watch(SafetyState state, double weight, double resting, Decision standing)
    {
        var look = Look(weight, resting, []);
        var next = policy.Look(state, look);
        var decision = policy.Interrupt(next, look, standing);
        Tell(state, next, decision?.TargetWeight);
        return (next, decision);
    }

    /// <summary>The state after an order was sent; too many of an hour trip at once.</summary>
    /// <param name="state">The state before.</param>
    /// <param name="execution">Whose account is looked at then.</param>
    public SafetyState Sent(SafetyState state, StrategyExecution execution)
    {
        var sent = policy.Sent(state, algorithm.UtcTime);
        if (!policy.IsCrowded(sent, algorithm.UtcTime)) return sent;
        var next = policy.Look(sent, Look(execution.CurrentWeight, execution.RestingWeight, []));
        Tell(state, next, null);
        return next;
    }

    private SafetyObservation Look(double weight, double resting, FeedStates feeds) => new(algorithm.UtcTime, weight)
    {
        Feeds = feeds,
        Resting = resting,
        Equity = (double)algorithm.Portfolio.TotalPortfolioValue,
        Halt = halt.Cause(),
    };

    private void Tell(SafetyState before, SafetyState after, double? target)
    {
        if (ReferenceEquals(before.Trips, after.Trips) && before.Starvation.Share == after.Starvation.Share) return;
        var texts = after.Trips.Except(before.Trips).Select(static trip => $"limit tripped: {trip.Text}")
            .Concat(before.Trips.Except(after.Trips).Select(static trip => $"limit cleared: {trip.Text}")).ToList();
        if (after.Starvation.Share != before.Starvation.Share)
            texts.Add(FormattableString.Invariant($"share of exposure that silent core feeds leave: {before.Starvation.Share:0.00} -> {after.Starvation.Share:0.00}"));
        var text = string.Join("; ", texts);
        herald.Tell(text);
        audit.Safety(algorithm.UtcTime, after, target, text);
        if (algorithm.LiveMode) algorithm.SetRuntimeStatistic("Limits", after.Trips.Count == 0 ? "clear" : string.Join(", ", after.Trips.Select(static trip => trip.Limit)));
    }
}
