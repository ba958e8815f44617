using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Execution;

/// <summary>The protective stop under what a ladder has bought: a stop-limit where the brokerage takes one, else a stop, else none, which is said once.</summary>
internal sealed class StopGuard(QCAlgorithm algorithm, Security security, BrokerageRules rules, Account account, ExecutionParameters parameters)
{
    private OrderTicket? _ticket;
    private DateTime? _ladder;
    private bool _saidNone;

    /// <summary>The ladder whose stop was executed; null before any.</summary>
    public DateTime? Executed { get; private set; }

    private bool IsOpen => _ticket?.Status.IsOpen() == true;

    /// <summary>Takes over a stop that the brokerage knows and this run does not.</summary>
    public void Adopt(LadderPlan plan)
    {
        if (IsOpen) return;
        foreach (var ticket in account.OpenOrders)
        {
            if (ticket.Quantity >= 0m || ticket.OrderType is not (OrderType.StopLimit or OrderType.StopMarket)) continue;
            (_ticket, _ladder) = (ticket, OrderTag.TryParse(ticket.Tag, out var tag) ? tag.StepUtc : plan.LadderUtc);
            return;
        }
    }

    /// <summary>Cancels the stop, whose coins an exchange does not sell twice.</summary>
    /// <returns>Whether the cancellation is on its way.</returns>
    public bool Cancel()
    {
        if (!IsOpen) return false;
        if (_ticket!.Status != OrderStatus.CancelPending) _ticket.Cancel();
        return IsOpen;
    }

    /// <summary>Keeps a stop of the coins that a ladder has bought; replaces one of another size.</summary>
    public void Keep(LadderPlan plan, decimal bought)
    {
        var quantity = plan.StopPrice == null || !parameters.ProtectiveStop || Executed == plan.LadderUtc ? 0m : rules.Lots(Math.Min(bought, account.Coins));
        if (IsOpen)
        {
            if (_ladder == plan.LadderUtc && quantity == -_ticket!.Quantity) return;
            Cancel();
            return;
        }

        if (quantity <= 0m || plan.LadderUtc is not { } ladder) return;
        var stop = rules.Ticks(plan.StopPrice!.Value);
        var limit = rules.Ticks(plan.StopPrice.Value * (1.0 - parameters.StopSlack));
        var tag = new OrderTag(OrderPurpose.Stop, ladder).Text();
        var now = algorithm.UtcTime;
        if (rules.Takes(new StopLimitOrder(security.Symbol, -quantity, stop, limit, now)))
        {
            _ticket = algorithm.StopLimitOrder(security.Symbol, -quantity, stop, limit, false, tag);
        }
        else if (rules.Takes(new StopMarketOrder(security.Symbol, -quantity, stop, now)))
        {
            _ticket = algorithm.StopMarketOrder(security.Symbol, -quantity, stop, false, tag);
        }
        else if (!_saidNone)
        {
            _saidNone = true;
            algorithm.Log($"execution: {algorithm.BrokerageModel.GetType().Name} takes no stop of {quantity} at {stop}: the ladder goes without");
        }

        _ladder = ladder;
    }

    /// <summary>Takes in an event.</summary>
    /// <returns>Whether it was of the stop.</returns>
    public bool Take(OrderEvent orderEvent)
    {
        if (_ticket == null || orderEvent.OrderId != _ticket.OrderId) return false;
        if (orderEvent.Status == OrderStatus.Filled) Executed = _ladder;
        return true;
    }
}
