namespace QuantConnect.Securities;

/// <summary>Takes amounts that are in the account currency already, and no others.</summary>
public class IdentityCurrencyConverter : ICurrencyConverter
{
    /// <summary>Makes a converter for an account currency.</summary>
    public IdentityCurrencyConverter(string accountCurrency) => AccountCurrency = accountCurrency;

    /// <inheritdoc/>
    public string AccountCurrency { get; }

    /// <inheritdoc/>
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount)
        => string.Equals(cashAmount.Currency, AccountCurrency, StringComparison.OrdinalIgnoreCase)
            ? cashAmount
            : throw new ArgumentException("The IdentityCurrencyConverter can only handle CashAmounts in units of the account currency");
}
