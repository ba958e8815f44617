using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a limit order when the stop price is crossed.</summary>
public class StopLimitOrder : Order
{
    /// <summary>An empty order.</summary>
    public StopLimitOrder()
    {
    }

    /// <summary>A stop-limit order.</summary>
    public StopLimitOrder(Symbol symbol, decimal quantity, decimal stopPrice, decimal limitPrice, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        StopPrice = stopPrice;
        LimitPrice = limitPrice;
    }

    /// <summary>Price that sets the order off, in quote currency.</summary>
    [JsonProperty(PropertyName = "stopPrice")]
    public decimal StopPrice { get; internal set; }

    /// <summary>Whether the stop price was crossed.</summary>
    [JsonProperty(PropertyName = "stopTriggered")]
    public bool StopTriggered { get; internal set; }

    /// <summary>Worst price once set off, in quote currency.</summary>
    [JsonProperty(PropertyName = "limitPrice")]
    public decimal LimitPrice { get; internal set; }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.StopLimit;

    /// <inheritdoc/>
    public override string GetDefaultTag() => string.Empty;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, LimitPrice, security.Price);

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.StopPrice is { } stop) StopPrice = stop;
        if (request.LimitPrice is { } limit) LimitPrice = limit;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{OrderText.Describe(this)} at stop {OrderText.Price(PriceCurrency, StopPrice)} limit {OrderText.Price(PriceCurrency, LimitPrice)}";

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new StopLimitOrder { StopPrice = StopPrice, LimitPrice = LimitPrice, StopTriggered = StopTriggered };
        CopyTo(copy);
        return copy;
    }
}
