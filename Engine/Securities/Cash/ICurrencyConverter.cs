namespace QuantConnect.Securities;

/// <summary>Converts amounts to the account currency.</summary>
public interface ICurrencyConverter
{
    /// <summary>Code of the account currency.</summary>
    string AccountCurrency { get; }

    /// <summary>The amount in account currency.</summary>
    CashAmount ConvertToAccountCurrency(CashAmount cashAmount);
}
