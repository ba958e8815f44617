namespace QuantConnect.Interfaces;

/// <summary>Knows the currency in which results are counted.</summary>
public interface IAccountCurrencyProvider
{
    /// <summary>The account currency, as "USD".</summary>
    string AccountCurrency { get; }
}
