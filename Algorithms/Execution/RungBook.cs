using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;
using YenValve.Algorithms.Policy.Ladder;

namespace YenValve.Algorithms.Execution;

/// <summary>The resting orders of the ladder, held against the plan: what is not wanted is cancelled, what is missing is placed, nothing is updated.</summary>
internal sealed class RungBook(QCAlgorithm algorithm, Security security, BrokerageRules rules, Account account, OwnOrders own, ExecutionParameters parameters)
{
    private readonly List<RungOrder> _orders = [];
    private readonly List<RungOutcome> _outcomes = [];
    private readonly HashSet<int> _foreign = [];

    /// <summary>Whether no order of a ladder is known, one that is closed included.</summary>
    public bool IsEmpty => _orders.Count == 0;

    /// <summary>What became of all rungs so far, those that still rest as if they were taken off now.</summary>
    public IEnumerable<RungOutcome> Outcomes => _outcomes.Concat(_orders.Where(static order => order.IsOpen).Select(Unfilled));

    /// <summary>What was bought of a ladder.</summary>
    public IReadOnlyList<RungFill> Fills(DateTime? ladder)
    {
        List<RungFill>? fills = null;
        foreach (var order in _orders)
        {
            if (order.LadderUtc == ladder && order.FilledShare is > 0.0 and var share) (fills ??= []).Add(new RungFill(order.Index, share));
        }

        return fills ?? (IReadOnlyList<RungFill>)[];
    }

    /// <summary>Coins bought by a ladder's rungs.</summary>
    public decimal Bought(DateTime? ladder) => _orders.Where(order => order.LadderUtc == ladder).Sum(static order => order.Ticket.QuantityFilled);

    /// <summary>Coins that resting buys of others would buy.</summary>
    public decimal Foreign { get; private set; }

    /// <summary>The strategy's own orders that rest.</summary>
    public IEnumerable<OrderTicket> Resting => _orders.Where(static order => order.IsOpen).Select(static order => order.Ticket);

    /// <summary>What the strategy's own orders that rest would cost, quote currency.</summary>
    public decimal RestingValue
    {
        get
        {
            var value = 0m;
            foreach (var order in _orders)
            {
                if (order.IsOpen) value += order.Ticket.QuantityRemaining * order.LimitPrice;
            }

            return value;
        }
    }

    /// <summary>Coins of the orders that rest for a ladder, by rung.</summary>
    public IReadOnlyDictionary<int, decimal> RestingOf(DateTime? ladder) => _orders.Where(order => order.IsOpen && order.LadderUtc == ladder)
        .GroupBy(static order => order.Index).ToDictionary(static rung => rung.Key, static rung => rung.Sum(static order => order.Ticket.QuantityRemaining));

    /// <summary>Takes over limit buys that the brokerage knows and this run does not; those of others are left alone, or cancelled where the account is the strategy's own.</summary>
    /// <param name="plan">The plan; null before the first of a run.</param>
    public void Adopt(LadderPlan? plan)
    {
        Foreign = 0m;
        foreach (var ticket in account.OpenOrders)
        {
            if (ticket.OrderType != OrderType.Limit || ticket.Quantity <= 0m || _orders.Exists(order => order.Ticket.OrderId == ticket.OrderId)) continue;
            if (OrderTag.TryParse(ticket.Tag, out var tag) && tag.Purpose == OrderPurpose.Rung)
            {
                _orders.Add(new RungOrder(tag.StepUtc, tag.Rung, ticket, 0.0, tag.ReferencePrice));
            }
            else if (own.RungOf(ticket, plan) is { } found)
            {
                _orders.Add(new RungOrder(found.Ladder, found.Rung.Index, ticket, 0.0, security.Price));
            }
            else if (own.Names(ticket))
            {
                // One of a ladder that is no more: no plan wants it, so it comes off.
                _orders.Add(new RungOrder(default, 0, ticket, 0.0, security.Price));
            }
            else if (ticket.Status != OrderStatus.CancelPending)
            {
                TakeForeign(ticket);
            }
        }
    }

    /// <summary>Nothing rests that could be taken over.</summary>
    public void AdoptNone() => Foreign = 0m;

    /// <summary>Cancels what the plan does not want.</summary>
    /// <returns>Whether a cancellation is on its way; its money is not free before it has arrived.</returns>
    public bool Cancel(LadderPlan plan)
    {
        var cancelling = false;
        HashSet<int>? wanted = null;
        foreach (var order in _orders)
        {
            if (!order.IsOpen || (!order.IsCancelling && IsWanted(order, plan) && (wanted ??= []).Add(order.Index))) continue;
            if (!order.IsCancelling) order.Ticket.Cancel();
            cancelling |= order.IsOpen;
        }

        return cancelling;
    }

    /// <summary>Places the plan's rungs that have no order, as far as free cash reaches, from the market downwards.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="reference">What the schedule pays at this step, slippage included.</param>
    public void Place(LadderPlan plan, decimal reference)
    {
        if (plan.Rungs.Count == 0 || plan.LadderUtc is not { } ladder || Foreign > 0m) return;
        foreach (var rung in plan.Rungs)
        {
            // One that is filled, cancelled or refused is not sent a second time, unless it was cancelled to be made smaller.
            if (_orders.Exists(order => order.LadderUtc == ladder && order.Index == rung.Index && (order.IsOpen || IsSame(order, rung)))) continue;
            var limit = rules.Ticks(rung.LimitPrice);
            if (limit <= 0m) continue;
            var probe = new LimitOrder(security.Symbol, 1m, limit, algorithm.UtcTime);
            var affordable = account.FreeCash / (limit * (1m + rules.QuoteFeeRate(probe, limit)));
            var quantity = rules.Lots(Math.Min(Quantity(rung), affordable));
            if (!rules.Takes(new LimitOrder(security.Symbol, quantity, limit, algorithm.UtcTime))) continue;

            var paid = Replaced(ladder, rung.Index, quantity) ?? reference;
            var tag = new OrderTag(OrderPurpose.Rung, ladder, rung.Index, paid);
            var ticket = algorithm.LimitOrder(security.Symbol, quantity, limit, false, tag.Text());
            _orders.Add(new RungOrder(ladder, rung.Index, ticket, rung.Weight, paid));
        }
    }

    /// <summary>Takes in an event.</summary>
    /// <returns>Whether it was of a rung.</returns>
    public bool Take(OrderEvent orderEvent)
    {
        var order = _orders.Find(order => order.Ticket.OrderId == orderEvent.OrderId);
        if (order == null) return false;
        if (orderEvent.Status.IsFill())
        {
            _outcomes.Add(new RungOutcome(order.LadderUtc, order.Index, orderEvent.AbsoluteFillQuantity, order.ReferencePrice, orderEvent.FillPrice, true));
        }
        else if (orderEvent.Status is OrderStatus.Canceled or OrderStatus.Invalid)
        {
            _outcomes.Add(Unfilled(order));
        }

        return true;
    }

    /// <summary>Forgets the orders of ladders that are over.</summary>
    public void Forget(LadderPlan plan)
    {
        if (!IsEmpty) ForgetBefore(plan.LadderUtc);
    }

    private void ForgetBefore(DateTime? ladder) => _orders.RemoveAll(order => !order.IsOpen && order.LadderUtc != ladder);

    private void TakeForeign(OrderTicket ticket)
    {
        var cancels = parameters.ForeignOrders == ForeignOrders.Cancel;
        if (_foreign.Add(ticket.OrderId))
            algorithm.Log($"execution: open order {ticket.OrderId} is not known as the strategy's own and is {(cancels ? "cancelled" : "left alone; what it would buy is not bought")}");
        if (cancels) ticket.Cancel();
        else Foreign += ticket.QuantityRemaining;
    }

    // An order that only makes room for a smaller one has not ended: what goes on resting is taken out of its outcome and keeps its reference.
    private decimal? Replaced(DateTime ladder, int index, decimal quantity)
    {
        var at = _outcomes.FindLastIndex(outcome => outcome.LadderUtc == ladder && outcome.Index == index && !outcome.IsFilled);
        if (at < 0) return null;
        _outcomes[at] = _outcomes[at] with { Quantity = Math.Max(0m, _outcomes[at].Quantity - quantity) };
        return _outcomes[at].ReferencePrice;
    }

    /// <summary>Coins of the part of a rung that is not yet bought.</summary>
    public decimal Quantity(Rung rung) => (decimal)rung.OpenWeight() * account.Equity / (decimal)rung.LimitPrice;

    private bool IsWanted(RungOrder order, LadderPlan plan) =>
        order.LadderUtc == plan.LadderUtc && plan.Rungs.Any(rung => rung.Index == order.Index && IsSame(order, rung));

    private bool IsSame(RungOrder order, Rung rung)
    {
        if (order.LimitPrice != rules.Ticks(rung.LimitPrice)) return false;
        return order.Weight > 0.0 ? rung.Weight >= order.Weight * (1.0 - parameters.ReplaceTolerance) : IsNear(Quantity(rung), order.Ticket.QuantityRemaining);
    }

    // An adopted order was sized by the equity of its day: a tenth off is the same order.
    private static bool IsNear(decimal wanted, decimal found) => Math.Abs(wanted - found) <= 0.1m * wanted;

    private RungOutcome Unfilled(RungOrder order)
    {
        var slippage = rules.Slippage(new MarketOrder(security.Symbol, 1m, algorithm.UtcTime));
        return new RungOutcome(order.LadderUtc, order.Index, order.Ticket.QuantityRemaining, order.ReferencePrice, security.Price + slippage, false);
    }
}
