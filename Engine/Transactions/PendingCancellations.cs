using QuantConnect.Orders;

namespace YenValve.Engine;

/// <summary>Remembers the status that an order had when its cancellation was asked for, to fall back to when it fails.</summary>
internal sealed class PendingCancellations
{
    private readonly Dictionary<int, OrderStatus> _before = [];

    public void Set(int orderId, OrderStatus status) => _before[orderId] = status;

    /// <summary>Follows an event of the order.</summary>
    public void Follow(int orderId, OrderStatus status)
    {
        if (!_before.ContainsKey(orderId)) return;
        if (status.IsClosed()) _before.Remove(orderId);
        else if (status != OrderStatus.CancelPending) _before[orderId] = status;
    }

    /// <summary>The cancellation failed.</summary>
    public void FallBack(Order order)
    {
        if (_before.Remove(order.Id, out var status)) order.Status = status;
    }
}
