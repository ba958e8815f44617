using Newtonsoft.Json;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Orders;

/// <summary>Becomes a limit order when the trigger price is touched.</summary>
public class LimitIfTouchedOrder : Order
{
    /// <summary>An empty order.</summary>
    public LimitIfTouchedOrder()
    {
    }

    /// <summary>A limit-if-touched order.</summary>
    public LimitIfTouchedOrder(Symbol symbol, decimal quantity, decimal? triggerPrice, decimal limitPrice, DateTime time, string tag = "", IOrderProperties? properties = null)
        : base(symbol, quantity, time, tag, properties)
    {
        TriggerPrice = triggerPrice!.Value;
        LimitPrice = limitPrice;
    }

    /// <inheritdoc/>
    public override OrderType Type => OrderType.LimitIfTouched;

    /// <summary>Price that sets the order off, in quote currency.</summary>
    [JsonProperty(PropertyName = "triggerPrice")]
    public decimal TriggerPrice { get; internal set; }

    /// <summary>Worst price once set off, in quote currency.</summary>
    [JsonProperty(PropertyName = "limitPrice")]
    public decimal LimitPrice { get; internal set; }

    /// <summary>Whether the trigger price was touched.</summary>
    [JsonProperty(PropertyName = "triggerTouched")]
    public bool TriggerTouched { get; internal set; }

    /// <inheritdoc/>
    public override string GetDefaultTag() => string.Empty;

    /// <inheritdoc/>
    public override void ApplyUpdateOrderRequest(UpdateOrderRequest request)
    {
        base.ApplyUpdateOrderRequest(request);
        if (request.TriggerPrice is { } trigger) TriggerPrice = trigger;
        if (request.LimitPrice is { } limit) LimitPrice = limit;
    }

    /// <inheritdoc/>
    public override Order Clone()
    {
        var copy = new LimitIfTouchedOrder { TriggerPrice = TriggerPrice, LimitPrice = LimitPrice, TriggerTouched = TriggerTouched };
        CopyTo(copy);
        return copy;
    }

    /// <inheritdoc/>
    public override string ToString() =>
        $"{OrderText.Describe(this)} at trigger {OrderText.Price(PriceCurrency, TriggerPrice)} limit {OrderText.Price(PriceCurrency, LimitPrice)}";

    /// <inheritdoc/>
    protected override decimal GetValueImpl(Security security) => RestingValue(Quantity, LimitPrice, security.Price);
}
