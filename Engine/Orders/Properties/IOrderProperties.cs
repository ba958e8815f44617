using Newtonsoft.Json;
using QuantConnect.Orders;

namespace QuantConnect.Interfaces;

/// <summary>Properties of an order beyond price and quantity.</summary>
public interface IOrderProperties
{
    /// <summary>How long the order rests.</summary>
    [JsonProperty(PropertyName = "timeInForce")]
    TimeInForce TimeInForce { get; set; }

    /// <summary>A copy.</summary>
    IOrderProperties Clone();
}
