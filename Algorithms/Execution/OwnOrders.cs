using QuantConnect.Algorithm;
using QuantConnect.Orders;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Algorithms.State;

namespace YenValve.Algorithms.Execution;

/// <summary>
/// Which of the orders that a brokerage knows are the strategy's. Tags say so where they survive a restart; else the brokerage's name of the order, where the
/// memory has it; else a limit that stands to the tick where the remembered ladder has a rung.
/// </summary>
internal sealed class OwnOrders(QCAlgorithm algorithm, BrokerageRules rules)
{
    private HashSet<string> _names = [];
    private LadderState _ladder = LadderState.Initial;

    /// <summary>Takes over what was remembered.</summary>
    public void Remember(LadderState ladder, Ledger ledger) => (_ladder, _names) = (ladder, [.. ledger.Orders]);

    /// <summary>The brokerage's names of an order.</summary>
    public IEnumerable<string> NamesOf(OrderTicket ticket) => algorithm.Transactions.GetOrderById(ticket.OrderId)?.BrokerId ?? [];

    /// <summary>Whether the memory names it.</summary>
    public bool Names(OrderTicket ticket) => _names.Count > 0 && NamesOf(ticket).Any(_names.Contains);

    /// <summary>The rung that an order without a readable tag is: of the plan, or of the ladder that was remembered; null where it is none.</summary>
    public (DateTime Ladder, Rung Rung)? RungOf(OrderTicket ticket, LadderPlan? plan)
    {
        if (plan?.LadderUtc is { } current && At(ticket, plan.Rungs) is { } rung) return (current, rung);
        return _ladder.LadderUtc is { } remembered && At(ticket, _ladder.Rungs) is { } kept ? (remembered, kept) : null;
    }

    private Rung? At(OrderTicket ticket, IReadOnlyList<Rung> rungs)
    {
        var limit = ticket.Get(OrderField.LimitPrice);
        return rungs.FirstOrDefault(rung => rules.Ticks(rung.LimitPrice) == limit);
    }
}
