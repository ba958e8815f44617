namespace QuantConnect.Orders;

/// <summary>Properties of Coinbase orders.</summary>
public class CoinbaseOrderProperties : OrderProperties
{
    /// <summary>Only add liquidity: the order is a maker order.</summary>
    public bool PostOnly { get; set; }

    /// <summary>Never trade against an own order.</summary>
    public bool SelfTradePreventionId { get; set; }
}
