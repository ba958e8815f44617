namespace QuantConnect.Securities;

/// <summary>Buying power that a position takes.</summary>
public class ReservedBuyingPowerForPosition
{
    /// <summary>Makes an amount.</summary>
    public ReservedBuyingPowerForPosition(decimal reservedBuyingPowerForPosition) => AbsoluteUsedBuyingPower = reservedBuyingPowerForPosition;

    /// <summary>The amount without sign, account currency.</summary>
    public decimal AbsoluteUsedBuyingPower { get; }
}
