using QuantConnect.Orders;
using QuantConnect.Securities;

namespace QuantConnect.Interfaces;

/// <summary>Decides how long an order rests.</summary>
public interface ITimeInForceHandler
{
    /// <summary>Whether the order has lapsed.</summary>
    bool IsOrderExpired(Security security, Order order);

    /// <summary>Whether a fill is allowed.</summary>
    bool IsFillValid(Security security, Order order, OrderEvent fill);
}
