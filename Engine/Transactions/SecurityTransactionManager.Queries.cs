using QuantConnect.Orders;
using QuantConnect.Util;

namespace QuantConnect.Securities;

public partial class SecurityTransactionManager
{
    /// <inheritdoc/>
    public IEnumerable<OrderTicket> GetOrderTickets(Func<OrderTicket, bool>? filter = null) => _processor.GetOrderTickets(filter).Memoize();

    /// <summary>Tickets of open orders of a symbol.</summary>
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Symbol symbol) => new YenValve.Engine.OpenTickets(_processor, symbol);

    /// <inheritdoc/>
    public IEnumerable<OrderTicket> GetOpenOrderTickets(Func<OrderTicket, bool>? filter = null) => new YenValve.Engine.OpenTickets(_processor, filter);

    /// <summary>Units that open orders still want; negative for sells.</summary>
    public decimal GetOpenOrdersRemainingQuantity(Func<OrderTicket, bool>? filter = null)
    {
        var rest = 0m;
        foreach (var ticket in _processor.GetOpenOrderTickets(filter)) rest += ticket.QuantityRemaining;
        return rest;
    }

    /// <summary>Units that open orders of a symbol still want; negative for sells.</summary>
    public decimal GetOpenOrdersRemainingQuantity(Symbol symbol) => GetOpenOrdersRemainingQuantity(ticket => ticket.Symbol == symbol);

    /// <inheritdoc/>
    public OrderTicket GetOrderTicket(int orderId) => _processor.GetOrderTicket(orderId);

    /// <summary>Copies of open orders of a symbol.</summary>
    public List<Order> GetOpenOrders(Symbol symbol) => GetOpenOrders(order => order.Symbol == symbol);

    /// <inheritdoc/>
    public List<Order> GetOpenOrders(Func<Order, bool>? filter = null) => _processor.GetOpenOrders(filter);

    /// <summary>The open orders themselves where they can be had, for models that only look at them.</summary>
    internal IEnumerable<Order> OpenOrders => _processor is YenValve.Engine.TransactionHandler handler ? handler.OpenOrders : GetOpenOrders();

    /// <inheritdoc/>
    public Order GetOrderById(int orderId) => _processor.GetOrderById(orderId);

    /// <inheritdoc/>
    public List<Order> GetOrdersByBrokerageId(string brokerageId) => _processor.GetOrdersByBrokerageId(brokerageId);

    /// <inheritdoc/>
    public IEnumerable<Order> GetOrders(Func<Order, bool>? filter = null) => _processor.GetOrders(filter).Memoize();

    /// <inheritdoc/>
    public ProjectedHoldings GetProjectedHoldings(Security security) => _processor.GetProjectedHoldings(security);
}
