namespace QuantConnect.Orders;

/// <summary>Side of an order.</summary>
public enum OrderDirection
{
    /// <summary>Positive quantity.</summary>
    Buy,
    /// <summary>Negative quantity.</summary>
    Sell,
    /// <summary>No quantity.</summary>
    Hold,
}
