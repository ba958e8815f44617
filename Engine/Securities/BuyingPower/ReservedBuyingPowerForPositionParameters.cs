namespace QuantConnect.Securities;

/// <summary>Which position the reserved buying power is asked for.</summary>
public class ReservedBuyingPowerForPositionParameters
{
    /// <summary>Makes the parameters.</summary>
    public ReservedBuyingPowerForPositionParameters(Security security) => Security = security;

    /// <summary>Security held.</summary>
    public Security Security { get; }

    /// <summary>An answer in account currency.</summary>
    public ReservedBuyingPowerForPosition ResultInAccountCurrency(decimal reservedBuyingPower) => new(reservedBuyingPower);
}
