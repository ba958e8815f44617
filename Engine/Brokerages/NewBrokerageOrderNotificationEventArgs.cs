using QuantConnect.Orders;

namespace QuantConnect.Brokerages;

/// <summary>An order that was placed at the brokerage itself.</summary>
public class NewBrokerageOrderNotificationEventArgs
{
    /// <summary>Holds the order.</summary>
    public NewBrokerageOrderNotificationEventArgs(Order order) => Order = order;

    /// <summary>The order.</summary>
    public Order Order { get; set; }

    /// <inheritdoc/>
    public override string ToString() => Order.ToString();
}
