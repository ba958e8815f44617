namespace QuantConnect.Securities.Cfd;

/// <summary>The position in a contract for difference.</summary>
public class CfdHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public CfdHolding(Cfd security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }
}
