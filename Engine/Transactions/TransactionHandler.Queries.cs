using QuantConnect.Orders;
using QuantConnect.Securities;

namespace YenValve.Engine;

internal sealed partial class TransactionHandler
{
    public int OrdersCount => _book.Count;

    public Order GetOrderById(int orderId) => _book.Order(orderId)?.Clone()!;

    public List<Order> GetOrdersByBrokerageId(string brokerageId) =>
        [.. _book.Orders.Values.Where(order => order.BrokerId.Contains(brokerageId)).Select(static order => order.Clone())];

    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null) =>
        [.. filter == null ? _book.Tickets : _book.Tickets.Where(filter)];

    public bool HasOpenOrders => _book.HasOpen;

    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null)
    {
        foreach (var entry in _book.Open)
        {
            if (filter == null || filter(entry.Ticket)) yield return entry.Ticket;
        }
    }

    public OrderTicket GetOrderTicket(int orderId) => _book.Ticket(orderId)!;

    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null) =>
        [.. (filter == null ? _book.Orders.Values : _book.Orders.Values.Where(filter)).Select(static order => order.Clone())];

    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null)
    {
        var orders = new List<Order>();
        foreach (var entry in _book.Open)
        {
            if (filter == null || filter(entry.Order)) orders.Add(entry.Order.Clone());
        }
        return orders;
    }

    /// <summary>The open orders themselves, for what only looks at them.</summary>
    public IEnumerable<Order> OpenOrders
    {
        get
        {
            foreach (var entry in _book.Open) yield return entry.Order;
        }
    }

    public ProjectedHoldings GetProjectedHoldings(Security security)
    {
        var ordered = 0m;
        foreach (var entry in _book.Open)
        {
            if (entry.Ticket.Symbol == security.Symbol) ordered += entry.Ticket.QuantityRemaining;
        }
        return new ProjectedHoldings(security.Holdings.Quantity, ordered);
    }
}
