namespace QuantConnect.Securities.Index;

/// <summary>The position in an index.</summary>
public class IndexHolding : SecurityHolding
{
    /// <summary>Makes an empty position.</summary>
    public IndexHolding(Index security, ICurrencyConverter currencyConverter)
        : base(security, currencyConverter)
    {
    }
}
