namespace QuantConnect.Securities;

/// <summary>Cash of a trade is booked at once, converted to the account currency.</summary>
public class AccountCurrencyImmediateSettlementModel : ImmediateSettlementModel
{
    /// <inheritdoc/>
    public override void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters)
    {
        var book = applyFundsParameters.Portfolio.CashBook;
        var cash = applyFundsParameters.CashAmount;
        book[book.AccountCurrency].AddAmount(book.ConvertToAccountCurrency(cash.Amount, cash.Currency));
    }
}
