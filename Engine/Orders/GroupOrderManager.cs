using Newtonsoft.Json;

namespace QuantConnect.Orders;

/// <summary>What the legs of a combo order have in common.</summary>
public class GroupOrderManager
{
    /// <summary>An empty group.</summary>
    public GroupOrderManager()
    {
        OrderIds = [];
    }

    /// <summary>A group with an id.</summary>
    public GroupOrderManager(int id, int legCount, decimal quantity, decimal limitPrice = 0)
        : this(legCount, quantity, limitPrice)
    {
        Id = id;
    }

    /// <summary>A group.</summary>
    public GroupOrderManager(int legCount, decimal quantity, decimal limitPrice = 0)
    {
        Count = legCount;
        Quantity = quantity;
        LimitPrice = limitPrice;
        OrderIds = new HashSet<int>(legCount);
    }

    /// <summary>Id of the group.</summary>
    [JsonProperty(PropertyName = "id")]
    public int Id { get; internal set; }

    /// <summary>How many times the legs are traded; negative to sell.</summary>
    [JsonProperty(PropertyName = "quantity")]
    public decimal Quantity { get; internal set; }

    /// <summary>Number of legs.</summary>
    [JsonProperty(PropertyName = "count")]
    public int Count { get; }

    /// <summary>Net limit price, in quote currency; 0 without one.</summary>
    [JsonProperty(PropertyName = "limitPrice")]
    public decimal LimitPrice { get; set; }

    /// <summary>Ids of the legs.</summary>
    [JsonProperty(PropertyName = "orderIds")]
    public HashSet<int> OrderIds { get; }

    /// <summary>Side, from the sign of the quantity.</summary>
    [JsonProperty(PropertyName = "direction")]
    public OrderDirection Direction => Quantity switch
    {
        > 0 => OrderDirection.Buy,
        < 0 => OrderDirection.Sell,
        _ => OrderDirection.Hold,
    };

    /// <summary>Quantity without its sign.</summary>
    [JsonIgnore]
    public decimal AbsoluteQuantity => Math.Abs(Quantity);
}
