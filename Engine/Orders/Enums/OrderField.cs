namespace QuantConnect.Orders;

/// <summary>Price fields that a ticket can be asked for.</summary>
public enum OrderField
{
    /// <summary>Limit price of limit, stop-limit, limit-if-touched and combo limit orders.</summary>
    LimitPrice,
    /// <summary>Stop price of stop orders.</summary>
    StopPrice,
    /// <summary>Trigger price of limit-if-touched orders.</summary>
    TriggerPrice,
    /// <summary>Distance of a trailing stop, in price units or as a fraction.</summary>
    TrailingAmount,
    /// <summary>Whether the distance of a trailing stop is a fraction of the price.</summary>
    TrailingAsPercentage,
}
