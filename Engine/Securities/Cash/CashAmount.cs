namespace QuantConnect.Securities;

/// <summary>An amount of one currency.</summary>
public struct CashAmount
{
    /// <summary>Makes an amount of a currency.</summary>
    public CashAmount(decimal amount, string currency)
    {
        Amount = amount;
        Currency = currency;
    }

    /// <summary>How much, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>Code of the currency.</summary>
    public string Currency { get; }

    /// <summary>Whether amount and currency are the same.</summary>
    public static bool operator ==(CashAmount lhs, CashAmount rhs) => lhs.Equals(rhs);

    /// <summary>Whether amount or currency differ.</summary>
    public static bool operator !=(CashAmount lhs, CashAmount rhs) => !lhs.Equals(rhs);

    /// <inheritdoc/>
    public override readonly bool Equals(object? obj) => obj is CashAmount other && Amount == other.Amount && Currency == other.Currency;

    /// <inheritdoc/>
    public override readonly int GetHashCode() => HashCode.Combine(Amount, Currency);
}
