namespace QuantConnect.Securities.Equity;

/// <summary>The position in a share.</summary>
public class EquityHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public EquityHolding(Security security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }
}
