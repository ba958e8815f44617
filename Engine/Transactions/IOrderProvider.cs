using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Gives orders and tickets.</summary>
public interface IOrderProvider
{
    /// <summary>Orders made so far.</summary>
    int OrdersCount { get; }

    /// <summary>A copy of the order with the id; null when there is none.</summary>
    Order GetOrderById(int orderId);

    /// <summary>Copies of the orders that the brokerage knows by the id.</summary>
    List<Order> GetOrdersByBrokerageId(string brokerageId);

    /// <summary>All tickets.</summary>
    IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null);

    /// <summary>Tickets of open orders.</summary>
    IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null);

    /// <summary>The ticket of the order; null when there is none.</summary>
    OrderTicket GetOrderTicket(int orderId);

    /// <summary>Copies of all orders.</summary>
    IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null);

    /// <summary>Copies of open orders.</summary>
    List<Order> GetOpenOrders(Func<Order, bool>? filter = null);

    /// <summary>Holdings once the open orders are filled.</summary>
    ProjectedHoldings GetProjectedHoldings(Security security);
}
