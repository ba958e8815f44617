namespace QuantConnect.Orders;

/// <summary>What an order request asks for.</summary>
public enum OrderRequestType
{
    /// <summary>A new order.</summary>
    Submit,
    /// <summary>A change of an open order.</summary>
    Update,
    /// <summary>The end of an open order.</summary>
    Cancel,
}
