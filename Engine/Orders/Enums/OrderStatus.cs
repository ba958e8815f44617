namespace QuantConnect.Orders;

/// <summary>Where an order stands.</summary>
public enum OrderStatus
{
    /// <summary>Created, not yet sent.</summary>
    New = 0,
    /// <summary>Accepted and resting.</summary>
    Submitted = 1,
    /// <summary>Filled in part, still resting.</summary>
    PartiallyFilled = 2,
    /// <summary>Filled completely.</summary>
    Filled = 3,
    /// <summary>Canceled before it was filled completely.</summary>
    Canceled = 5,
    /// <summary>No status yet.</summary>
    None = 6,
    /// <summary>Refused.</summary>
    Invalid = 7,
    /// <summary>Cancellation asked for, not yet confirmed.</summary>
    CancelPending = 8,
    /// <summary>An update was accepted.</summary>
    UpdateSubmitted = 9,
}
