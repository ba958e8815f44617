using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Order look-ups by numeric brokerage ids.</summary>
public static class OrderProviderExtensions
{
    /// <summary>Copies of the orders that the brokerage knows by the id.</summary>
    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, long brokerageId) =>
        orderProvider.GetOrdersByBrokerageId(brokerageId.ToStringInvariant());

    /// <summary>Copies of the orders that the brokerage knows by the id.</summary>
    public static List<Order> GetOrdersByBrokerageId(this IOrderProvider orderProvider, int brokerageId) =>
        orderProvider.GetOrdersByBrokerageId(brokerageId.ToStringInvariant());
}
