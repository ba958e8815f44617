using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>A leg of a group of orders that fill together.</summary>
public abstract class ComboOrder : Order
{
    private decimal _ratio;

    /// <summary>An empty leg.</summary>
    public ComboOrder()
    {
    }

    /// <summary>A leg of a group.</summary>
    public ComboOrder(Symbol symbol, decimal quantity, DateTime time, GroupOrderManager groupOrderManager, string tag = "", IOrderProperties? properties = null)
        : base(symbol, 0m, time, tag, properties)
    {
        GroupOrderManager = groupOrderManager;
        Quantity = quantity;
    }

    /// <inheritdoc/>
    public override decimal Quantity
    {
        get => _ratio.GetOrderLegGroupQuantity(GroupOrderManager).Normalize();
        internal set => _ratio = value.GetOrderLegRatio(GroupOrderManager);
    }

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        RequireOwn(request);
        if (request.Tag != null) Tag = request.Tag;
        if (request.Quantity is { } quantity) GroupOrderManager.Quantity = quantity;
    }
}
