namespace QuantConnect.Orders;

/// <summary>Properties of Bybit orders.</summary>
public class BybitOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Only make the position smaller.</summary>
    public bool? ReduceOnly { get; set; }
}
