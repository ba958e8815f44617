namespace QuantConnect.Securities;

/// <summary>Cash of a sale that may not be used before it settles.</summary>
public class UnsettledCashAmount
{
    /// <summary>Makes an amount that settles at a time.</summary>
    public UnsettledCashAmount(DateTime settlementTimeUtc, string currency, decimal amount)
    {
        SettlementTimeUtc = settlementTimeUtc;
        Currency = currency;
        Amount = amount;
    }

    /// <summary>When it settles, UTC.</summary>
    public DateTime SettlementTimeUtc { get; private set; }

    /// <summary>Code of the currency.</summary>
    public string Currency { get; private set; }

    /// <summary>How much, in units of the currency.</summary>
    public decimal Amount { get; private set; }
}
