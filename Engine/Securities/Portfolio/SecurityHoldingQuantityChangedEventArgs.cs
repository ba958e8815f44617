namespace QuantConnect.Securities;

/// <summary>Tells what a holding was before it changed.</summary>
public class SecurityHoldingQuantityChangedEventArgs : SecurityEventArgs
{
    /// <summary>Makes the arguments.</summary>
    public SecurityHoldingQuantityChangedEventArgs(Security security, decimal previousAveragePrice, decimal previousQuantity)
        : base(security)
    {
        PreviousAveragePrice = previousAveragePrice;
        PreviousQuantity = previousQuantity;
    }

    /// <summary>Quantity before, signed, in units.</summary>
    public decimal PreviousQuantity { get; }

    /// <summary>Average price before, quote currency.</summary>
    public decimal PreviousAveragePrice { get; }
}
