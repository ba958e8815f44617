using Newtonsoft.Json;
using QuantConnect.Interfaces;

namespace QuantConnect.Orders;

/// <summary>Properties that any order has.</summary>
public class OrderProperties : IOrderProperties
{
    /// <summary>Good until canceled.</summary>
    public OrderProperties()
    {
        TimeInForce = TimeInForce.GoodTilCanceled;
    }

    /// <summary>Good until canceled, at an exchange.</summary>
    public OrderProperties(Exchange exchange)
        : this()
    {
        Exchange = exchange;
    }

    /// <inheritdoc/>
    public TimeInForce TimeInForce { get; set; }

    /// <summary>Exchange to send the order to.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public Exchange Exchange { get; set; } = null!;

    /// <inheritdoc/>
    public virtual IOrderProperties Clone() => (OrderProperties)MemberwiseClone();
}
