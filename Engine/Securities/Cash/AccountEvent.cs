using System.Globalization;

namespace QuantConnect.Securities;

/// <summary>A brokerage's message about the balance of a currency.</summary>
public class AccountEvent
{
    /// <summary>Makes a message about a balance.</summary>
    public AccountEvent(string currencySymbol, decimal cashBalance)
    {
        CurrencySymbol = currencySymbol;
        CashBalance = cashBalance;
    }

    /// <summary>Balance, in units of the currency.</summary>
    public decimal CashBalance { get; private set; }

    /// <summary>Code of the currency.</summary>
    public string CurrencySymbol { get; private set; }

    /// <inheritdoc/>
    public override string ToString()
        => string.Create(CultureInfo.InvariantCulture, $"Account {CurrencySymbol} Balance: {CashBalance:0.00}");
}
