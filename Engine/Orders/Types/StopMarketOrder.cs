using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a market order when the stop price is crossed.</summary>
public class StopMarketOrder : Order
{
    /// <summary>An empty order.</summary>
    public StopMarketOrder()
    {
    }

    /// <summary>A stop-market order.</summary>
    public StopMarketOrder(Symbol symbol, decimal quantity, decimal stopPrice, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        StopPrice = stopPrice;
    }

    /// <summary>Price that sets the order off, in quote currency.</summary>
    [JsonProperty(PropertyName = "stopPrice")]
    public decimal StopPrice { get; internal set; }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.StopMarket;

    /// <inheritdoc/>
    public override string GetDefaultTag() => string.Empty;

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, StopPrice, security.Price);

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.StopPrice is { } stop) StopPrice = stop;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{OrderText.Describe(this)} at stop {OrderText.Price(PriceCurrency, StopPrice)}";

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new StopMarketOrder { StopPrice = StopPrice };
        CopyTo(copy);
        return copy;
    }
}
