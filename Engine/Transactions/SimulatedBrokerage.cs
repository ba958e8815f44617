using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Logging;
using QuantConnect.Orders;
using QuantConnect.Orders.Fees;
using QuantConnect.Orders.Fills;
using QuantConnect.Securities;
using static System.FormattableString;

namespace YenValve.Engine;

/// <summary>Holds the resting orders and fills them with the securities' fill and fee models.</summary>
internal sealed class SimulatedBrokerage(QCAlgorithm algorithm, Action<List<OrderEvent>> onEvents)
{
    private readonly SortedDictionary<int, Order> _pending = [];
    private readonly Stack<List<Order>> _spareLists = [];
    private Func<int, Order>? _findPending;

    /// <summary>The orders that rest, by id.</summary>
    public SortedDictionary<int, Order>.ValueCollection Resting => _pending.Values;

    public bool Place(Order order)
    {
        if (order.Status != OrderStatus.New) return false;
        _pending[order.Id] = order;
        Confirm(order, OrderStatus.Submitted);
        return true;
    }

    /// <summary>Takes an order that has rested since before the run.</summary>
    public void Rest(Order order) => _pending[order.Id] = order;

    public bool Update(Order order)
    {
        if (!_pending.ContainsKey(order.Id)) return false;
        Confirm(order, OrderStatus.UpdateSubmitted);
        return true;
    }

    /// <summary>Cancels the order and, of a combo, the other legs with it.</summary>
    public bool Cancel(Order order)
    {
        if (!order.TryGetGroupOrders(Pending, out var orders)) return false;
        var found = true;
        foreach (var leg in orders)
        {
            found &= _pending.Remove(leg.Id);
            Confirm(leg, OrderStatus.Canceled);
        }
        return found;
    }

    /// <summary>Gives every resting order, by id, the chance to fill on the current prices.</summary>
    public void Scan()
    {
        // Prices of the warm-up are the past: what rests has seen them.
        if (_pending.Count == 0 || algorithm.IsWarmingUp) return;

        // Event handlers place and cancel orders while the scan goes on: it works on the orders that rested when it began.
        if (!_spareLists.TryPop(out var orders)) orders = [];
        orders.AddRange(_pending.Values);
        foreach (var order in orders) Visit(order);
        orders.Clear();
        _spareLists.Push(orders);
    }

    private void Visit(Order order)
    {
        if (order.Status.IsClosed())
        {
            _pending.Remove(order.Id);
            return;
        }
        // Only market orders fill on the bar that they were sent in.
        if (order.Time == algorithm.UtcTime && order.Type is not (OrderType.Market or OrderType.ComboMarket)) return;
        if (!order.TryGetGroupOrders(Pending, out var orders)) return;
        if (!orders.TryGetGroupOrdersSecurities(algorithm.Portfolio, out var legs))
        {
            Log.Error(Invariant($"SimulatedBrokerage: unable to process orders: [{Ids(orders)}] The security no longer exists. UtcTime: {algorithm.UtcTime}"));
            Remove(orders, OrderStatus.Invalid);
            return;
        }
        if (!MayFill(orders, legs) || !CanPay(order, orders, legs)) return;

        var fills = Fills(order, legs);
        if (fills.Count > 0) Book(orders, fills);
    }

    private bool MayFill(List<Order> orders, Dictionary<Order, Security> legs)
    {
        foreach (var (order, security) in legs)
        {
            if (order.Type == OrderType.MarketOnOpen && AwaitsBar(order, security)) return false;
            if (order.TimeInForce.IsOrderExpired(security, order))
            {
                Remove(orders, OrderStatus.Canceled, "The order has expired.");
                return false;
            }
            if (!algorithm.BrokerageModel.CanExecuteOrder(security, order)) return false;
        }
        return true;
    }

    private static bool AwaitsBar(Order order, Security security) =>
        security.GetLastData() is not { } last || order.Time.ConvertFromUtc(security.Exchange.TimeZone) >= last.EndTime;

    // Prices and holdings have moved since the submission: an order that cannot be paid for any more becomes invalid.
    private bool CanPay(Order order, List<Order> orders, Dictionary<Order, Security> legs)
    {
        HasSufficientBuyingPowerForOrderResult result;
        try
        {
            result = algorithm.Portfolio.HasSufficientBuyingPowerForOrder(orders);
        }
        catch (Exception error)
        {
            Remove(orders, OrderStatus.Invalid, error.Message);
            Log.Error(error);
            algorithm.Error($"Order Error: ids: [{Ids(orders)}], Error executing margin models: {error.Message}");
            return false;
        }
        if (result.IsSufficient) return true;
        if (order.Status == OrderStatus.CancelPending) return false;

        var message = legs.GetErrorMessage(result);
        Remove(orders, OrderStatus.Invalid, message);
        algorithm.Error(message);
        return false;
    }

    private List<OrderEvent> Fills(Order order, Dictionary<Order, Security> legs)
    {
        List<OrderEvent> fills = [];
        try
        {
            var security = legs[order];
            var fill = security.FillModel.Fill(new FillModelParameters(
                security, order, algorithm.SubscriptionManager.SubscriptionDataConfigService, algorithm.Settings.StalePriceTimeSpan, legs));
            foreach (var part in fill.Events)
            {
                if (!order.TimeInForce.IsFillValid(security, order, part)) return [];
            }

            fills = fill.Events;
            foreach (var part in fills)
            {
                if (part.Status != OrderStatus.Filled || part.OrderFee.Value.Amount != 0m) continue;
                var (leg, legSecurity) = part.OrderId == order.Id ? new(order, security) : Leg(legs, part.OrderId);
                part.OrderFee = legSecurity.FeeModel.GetOrderFee(new OrderFeeParameters(legSecurity, leg));
            }
        }
        catch (Exception error)
        {
            Log.Error(error);
            algorithm.Error(Invariant($"Order Error: id: {order.Id}, Transaction model failed to fill for order type: {order.Type} with error: {error.Message}"));
        }
        return fills;
    }

    private static KeyValuePair<Order, Security> Leg(Dictionary<Order, Security> legs, int orderId) => legs.Single(candidate => candidate.Key.Id == orderId);

    private void Book(List<Order> orders, List<OrderEvent> fills)
    {
        var events = new List<OrderEvent>(fills.Count);
        foreach (var order in orders)
        {
            foreach (var fill in fills)
            {
                if (fill.OrderId != order.Id || (order.Status == fill.Status && fill.FillQuantity == 0)) continue;
                // Set at once: a handler of the event may start the next scan before this one goes on.
                order.Status = fill.Status;
                events.Add(fill);
            }
        }
        if (events.Count > 0) onEvents(events);
        if (!fills.TrueForAll(static fill => fill.Status.IsClosed())) return;
        foreach (var order in orders) _pending.Remove(order.Id);
    }

    private void Confirm(Order order, OrderStatus status)
    {
        var brokerId = order.Id.ToStringInvariant();
        if (!order.BrokerId.Contains(brokerId)) order.BrokerId.Add(brokerId);
        onEvents([new OrderEvent(order, algorithm.UtcTime, OrderFee.Zero) { Status = status }]);
    }

    private void Remove(List<Order> orders, OrderStatus status, string message = "")
    {
        foreach (var order in orders) _pending.Remove(order.Id);
        onEvents([.. orders.Select(order => new OrderEvent(order, algorithm.UtcTime, OrderFee.Zero, message) { Status = status })]);
    }

    // Made once, and asked for every order of every scan.
    private Func<int, Order> Pending => _findPending ??= orderId => _pending.GetValueOrDefault(orderId)!;

    private static string Ids(List<Order> orders) => string.Join(",", orders.Select(static order => order.Id.ToStringInvariant()));
}
