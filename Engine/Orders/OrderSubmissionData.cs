using Newtonsoft.Json;

namespace QuantConnect.Orders;

/// <summary>Prices of the security when an order was submitted.</summary>
public class OrderSubmissionData
{
    /// <summary>Keeps the prices, in quote currency.</summary>
    public OrderSubmissionData(decimal bidPrice, decimal askPrice, decimal lastPrice)
    {
        BidPrice = bidPrice;
        AskPrice = askPrice;
        LastPrice = lastPrice;
    }

    /// <summary>Bid.</summary>
    [JsonProperty(PropertyName = "bidPrice")]
    public decimal BidPrice { get; }

    /// <summary>Ask.</summary>
    [JsonProperty(PropertyName = "askPrice")]
    public decimal AskPrice { get; }

    /// <summary>Last price.</summary>
    [JsonProperty(PropertyName = "lastPrice")]
    public decimal LastPrice { get; }

    /// <summary>A copy.</summary>
    public OrderSubmissionData Clone() => new(BidPrice, AskPrice, LastPrice);
}
