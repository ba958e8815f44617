namespace QuantConnect.Orders;

/// <summary>Side of an order together with what it does to the position.</summary>
public enum OrderPosition
{
    /// <summary>A buy that opens or enlarges a long position.</summary>
    BuyToOpen,
    /// <summary>A buy that closes a short position.</summary>
    BuyToClose,
    /// <summary>A sell that opens or enlarges a short position.</summary>
    SellToOpen,
    /// <summary>A sell that closes a long position.</summary>
    SellToClose,
}
