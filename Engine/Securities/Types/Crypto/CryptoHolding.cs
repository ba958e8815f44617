namespace QuantConnect.Securities.Crypto;

/// <summary>The position in a crypto pair.</summary>
public class CryptoHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public CryptoHolding(Crypto security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }
}
