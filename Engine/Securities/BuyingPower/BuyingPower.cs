namespace QuantConnect.Securities;

/// <summary>An amount of buying power.</summary>
public class BuyingPower
{
    /// <summary>Makes an amount.</summary>
    public BuyingPower(decimal buyingPower) => Value = buyingPower;

    /// <summary>The amount; account currency, or base currency for cash accounts.</summary>
    public decimal Value { get; }
}
