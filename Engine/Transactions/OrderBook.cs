using System.Collections.Concurrent;
using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Engine;

/// <summary>An order of the run with its ticket and security.</summary>
internal sealed record OrderEntry(Order Order, OrderTicket Ticket, Security Security);

/// <summary>All orders of a run and their tickets.</summary>
internal sealed class OrderBook
{
    private readonly SortedDictionary<int, Order> _orders = [];
    private readonly SortedDictionary<int, OrderTicket> _tickets = [];
    private readonly Dictionary<int, OrderEntry> _entries = [];

    // Open orders come in the order in which LEAN's concurrent dictionary gives them, by id modulo its 31 buckets:
    // it decides, for instance, in which order CancelOpenOrders cancels. The explicit sizes make it the same on every machine.
    private readonly ConcurrentDictionary<int, OrderEntry> _open = new(concurrencyLevel: 2, capacity: 31);

    // The dictionary's own count locks all of it.
    private int _opened;

    /// <summary>Every order that was submitted.</summary>
    public IReadOnlyDictionary<int, Order> Orders => _orders;

    /// <summary>Orders asked for, refused ones included.</summary>
    public int Count => _tickets.Count;

    public IEnumerable<OrderTicket> Tickets => _tickets.Values;

    /// <summary>Whether any order is open.</summary>
    public bool HasOpen => _opened > 0;

    public IEnumerable<OrderEntry> Open
    {
        get
        {
            if (!HasOpen) yield break;
            foreach (var (_, entry) in _open) yield return entry;
        }
    }

    public void Register(OrderTicket ticket) => _tickets.TryAdd(ticket.OrderId, ticket);

    /// <summary>Takes an order whose submission is going on.</summary>
    public void AddOpen(OrderEntry entry)
    {
        _entries[entry.Order.Id] = entry;
        if (_open.TryAdd(entry.Order.Id, entry)) _opened++;
        else _open[entry.Order.Id] = entry;
    }

    /// <summary>Takes an order that was refused on arrival.</summary>
    public void AddRefused(OrderEntry entry)
    {
        _entries[entry.Order.Id] = entry;
        _orders.TryAdd(entry.Order.Id, entry.Order);
    }

    /// <summary>Makes the order known to look-ups; false when its id is taken or was never asked for.</summary>
    public bool TryPublish(int orderId, out OrderEntry entry) =>
        _open.TryGetValue(orderId, out entry!) && _orders.TryAdd(orderId, entry.Order);

    public void Close(int orderId)
    {
        if (_open.TryRemove(orderId, out _)) _opened--;
    }

    /// <summary>An order that is open or was published.</summary>
    public bool TryGet(int orderId, out OrderEntry entry) => _entries.TryGetValue(orderId, out entry!);

    public OrderTicket? Ticket(int orderId) => _tickets.GetValueOrDefault(orderId);

    public Order? Order(int orderId) => _orders.GetValueOrDefault(orderId);
}
