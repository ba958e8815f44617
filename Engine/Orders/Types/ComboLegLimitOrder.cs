using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>A leg of a group with its own limit price.</summary>
public class ComboLegLimitOrder : ComboOrder
{
    /// <summary>An empty leg.</summary>
    public ComboLegLimitOrder()
    {
    }

    /// <summary>A leg with its limit price.</summary>
    public ComboLegLimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, DateTime time, GroupOrderManager groupOrderManager,
        string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, groupOrderManager, tag, properties)
    {
        LimitPrice = limitPrice;
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.ComboLegLimit;

    /// <summary>Worst price of the leg, in quote currency.</summary>
    [JsonProperty(PropertyName = "limitPrice")]
    public decimal LimitPrice { get; internal set; }

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, LimitPrice, security.Price);

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.LimitPrice is { } limit) LimitPrice = limit;
    }

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new ComboLegLimitOrder { LimitPrice = LimitPrice };
        CopyTo(copy);
        return copy;
    }
}
