using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>A leg of a group under one net limit price.</summary>
public class ComboLimitOrder : ComboOrder
{
    /// <summary>An empty leg.</summary>
    public ComboLimitOrder()
    {
    }

    /// <summary>A leg; the limit price is the group's.</summary>
    public ComboLimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, DateTime time, GroupOrderManager groupOrderManager,
        string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, groupOrderManager, tag, properties)
    {
        GroupOrderManager.LimitPrice = limitPrice;
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.ComboLimit;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, GroupOrderManager.LimitPrice, security.Price);

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.LimitPrice is { } limit) GroupOrderManager.LimitPrice = limit;
    }

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new ComboLimitOrder();
        CopyTo(copy);
        return copy;
    }
}
