namespace QuantConnect.Securities;

/// <summary>Refuses to convert: for holdings of which no value is ever asked.</summary>
public class ErrorCurrencyConverter : ICurrencyConverter
{
    /// <summary>The one instance.</summary>
    public static ICurrencyConverter Instance = new ErrorCurrencyConverter();

    private ErrorCurrencyConverter()
    {
    }

    /// <summary>Throws.</summary>
    public string AccountCurrency => throw new InvalidOperationException("Unexpected usage of ErrorCurrencyConverter.AccountCurrency");

    /// <summary>Throws.</summary>
    public CashAmount ConvertToAccountCurrency(CashAmount cashAmount)
        => throw new InvalidOperationException("ErrorCurrencyConverter does not convert: this holding has no cash book to convert with.");
}
