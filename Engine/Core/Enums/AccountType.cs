namespace QuantConnect;

/// <summary>How the brokerage account is settled.</summary>
public enum AccountType
{
    /// <summary>Borrowing is allowed, within the buying power model.</summary>
    Margin = 0,

    /// <summary>Only owned cash and coins can be spent.</summary>
    Cash = 1,
}
