namespace QuantConnect.Orders;

/// <summary>Progress of an order request.</summary>
public enum OrderRequestStatus
{
    /// <summary>Not looked at yet.</summary>
    Unprocessed,
    /// <summary>Accepted, waiting to be carried out.</summary>
    Processing,
    /// <summary>Carried out.</summary>
    Processed,
    /// <summary>Refused.</summary>
    Error,
}
