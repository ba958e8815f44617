namespace QuantConnect.Securities;

/// <summary>An amount of a currency that knows its value in the account currency.</summary>
public class ConvertibleCashAmount
{
    /// <summary>Makes an amount in the currency of a cash book entry.</summary>
    public ConvertibleCashAmount(decimal amount, Cash cash)
    {
        Amount = amount;
        Cash = cash;
    }

    /// <summary>How much, in units of the currency.</summary>
    public decimal Amount { get; }

    /// <summary>Entry of the currency, which holds its rate.</summary>
    public Cash Cash { get; }

    /// <summary>Value in account currency at the present rate.</summary>
    public decimal InAccountCurrency => Amount * Cash.ConversionRate;

    /// <summary>The value in account currency.</summary>
    public static implicit operator decimal(ConvertibleCashAmount convertibleCashAmount) => convertibleCashAmount.InAccountCurrency;

    /// <summary>The amount in its own currency.</summary>
    public static implicit operator CashAmount(ConvertibleCashAmount convertibleCashAmount)
        => new(convertibleCashAmount.Amount, convertibleCashAmount.Cash.Symbol);
}
