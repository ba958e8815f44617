using QuantConnect.Algorithm;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Algorithms.Execution;

/// <summary>A protective stop that rests at the exchange: a stop-limit where the brokerage takes one, else a stop, else none, which is said once.</summary>
internal sealed class StopGuard(QCAlgorithm algorithm, Security security, BrokerageRules rules, Account account, ExecutionParameters parameters, OrderPurpose purpose)
{
    // A stop that follows the market is moved when it has to go as far, not for every tick.
    private const decimal Near = 0.01m;
    private OrderTicket? _ticket;
    private DateTime? _step;
    private bool _saidNone;

    /// <summary>The step, of a ladder's stop the ladder, whose stop was executed; null before any.</summary>
    public DateTime? Executed { get; private set; }

    /// <summary>Coins that the stop would sell; zero where none rests.</summary>
    public decimal Quantity => IsOpen ? -_ticket!.QuantityRemaining : 0m;

    /// <summary>The order; null where none rests.</summary>
    public OrderTicket? Resting => IsOpen ? _ticket : null;

    private bool IsOpen => _ticket?.Status.IsOpen() == true;

    /// <summary>Takes over a stop that the brokerage knows and this run does not.</summary>
    /// <param name="isOwn">Whether an order of no readable tag is the strategy's own, and of this purpose.</param>
    public void Adopt(Func<OrderTicket, bool> isOwn)
    {
        if (IsOpen) return;
        foreach (var ticket in account.OpenOrders)
        {
            if (ticket.Quantity >= 0m || ticket.OrderType is not (OrderType.StopLimit or OrderType.StopMarket)) continue;
            var isTagged = OrderTag.TryParse(ticket.Tag, out var tag);
            if (isTagged ? tag.Purpose != purpose : !isOwn(ticket)) continue;
            (_ticket, _step) = (ticket, isTagged ? tag.StepUtc : null);
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

    /// <summary>Keeps a stop; replaces one of another size or price.</summary>
    /// <param name="step">The step, or the ladder, that it belongs to; null for none.</param>
    /// <param name="coins">Coins to protect; zero for none.</param>
    /// <param name="price">Where the stop stands, quote currency; null for none.</param>
    public void Keep(DateTime? step, decimal coins, double? price)
    {
        var quantity = coins > 0m && price is > 0.0 && step != null ? rules.Lots(Math.Min(coins, account.Coins)) : 0m;
        var stop = quantity > 0m ? rules.Ticks(price!.Value) : 0m;
        if (IsOpen)
        {
            if (quantity > 0m && IsNear(quantity, stop)) return;
            Cancel();
            return;
        }

        if (quantity <= 0m) return;
        Place(step!.Value, quantity, stop, rules.Ticks(price!.Value * (1.0 - parameters.StopSlack)));
        _step = step;
    }

    /// <summary>Takes in an event.</summary>
    /// <returns>Whether it was of the stop.</returns>
    public bool Take(OrderEvent orderEvent)
    {
        if (_ticket == null || orderEvent.OrderId != _ticket.OrderId) return false;
        if (orderEvent.Status == OrderStatus.Filled) Executed = _step;
        return true;
    }

    // More coins than there are is refused by an exchange: only a stop that is too small may be left as it is.
    private bool IsNear(decimal quantity, decimal stop)
    {
        var resting = _ticket!.Get(OrderField.StopPrice);
        return Quantity <= quantity && quantity - Quantity <= (decimal)parameters.ReplaceTolerance * quantity && Math.Abs(resting - stop) <= Near * stop;
    }

    private void Place(DateTime step, decimal quantity, decimal stop, decimal limit)
    {
        var tag = new OrderTag(purpose, step).Text();
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
            algorithm.Log($"execution: {algorithm.BrokerageModel.GetType().Name} takes no stop of {quantity} at {stop}: it goes without");
        }
    }
}
