using QuantConnect.Orders;

namespace QuantConnect.Brokerages;

/// <summary>An order was placed outside of the algorithm.</summary>
public class NewBrokerageOrderNotificationEventArgs
{
    /// <summary>Tells of an order.</summary>
    public NewBrokerageOrderNotificationEventArgs(Order order)
    {
        Order = order;
    }

    /// <summary>The order.</summary>
    public Order Order { get; set; }

    /// <inheritdoc/>
    public override string ToString() => $"New brokerage-side order: {Order}";
}
