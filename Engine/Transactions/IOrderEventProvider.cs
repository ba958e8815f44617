using QuantConnect.Orders;

namespace QuantConnect.Securities;

/// <summary>Tells of order events.</summary>
public interface IOrderEventProvider
{
    /// <summary>An order changed.</summary>
    event EventHandler<OrderEvent> NewOrderEvent;
}
