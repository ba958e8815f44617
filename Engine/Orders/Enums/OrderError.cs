namespace QuantConnect.Orders;

/// <summary>Reasons an order could not be processed.</summary>
public enum OrderError
{
    /// <summary>Filled orders cannot be changed.</summary>
    CanNotUpdateFilledOrder = -8,
    /// <summary>Unspecified error.</summary>
    GeneralError = -7,
    /// <summary>The order is dated in the future.</summary>
    TimestampError = -6,
    /// <summary>Too many orders.</summary>
    MaxOrdersExceeded = -5,
    /// <summary>Not enough capital.</summary>
    InsufficientCapital = -4,
    /// <summary>The market is closed.</summary>
    MarketClosed = -3,
    /// <summary>The security has no price yet.</summary>
    NoData = -2,
    /// <summary>The quantity is zero.</summary>
    ZeroQuantity = -1,
    /// <summary>No error.</summary>
    None = 0,
}
