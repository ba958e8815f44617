using QuantConnect.Securities;

namespace QuantConnect.Orders.TimeInForces;

/// <summary>Rests until it is canceled.</summary>
public class GoodTilCanceledTimeInForce : TimeInForce
{
    /// <inheritdoc/>
    public override bool IsOrderExpired(Security security, Order order) => false;

    /// <inheritdoc/>
    public override bool IsFillValid(Security security, Order order, OrderEvent fill) => true;
}
