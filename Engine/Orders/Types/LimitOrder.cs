using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Fills at the limit price or better.</summary>
public class LimitOrder : Order
{
    /// <summary>An empty order.</summary>
    public LimitOrder()
    {
    }

    /// <summary>A limit order.</summary>
    public LimitOrder(Symbol symbol, decimal quantity, decimal limitPrice, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        LimitPrice = limitPrice;
    }

    /// <summary>Worst price, in quote currency.</summary>
    [JsonProperty(PropertyName = "limitPrice")]
    public decimal LimitPrice { get; internal set; }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.Limit;

    /// <inheritdoc/>
    public override string GetDefaultTag() => string.Empty;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, LimitPrice, security.Price);

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.LimitPrice is { } limit) LimitPrice = limit;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{OrderText.Describe(this)} at limit {OrderText.Price(PriceCurrency, LimitPrice)}";

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new LimitOrder { LimitPrice = LimitPrice };
        CopyTo(copy);
        return copy;
    }
}
