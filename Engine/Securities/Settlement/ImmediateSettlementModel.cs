namespace QuantConnect.Securities;

/// <summary>Cash of a trade may be used at once.</summary>
public class ImmediateSettlementModel : ISettlementModel
{
    /// <inheritdoc/>
    public virtual void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters)
    {
        var cash = applyFundsParameters.CashAmount;
        applyFundsParameters.Portfolio.CashBook[cash.Currency].AddAmount(cash.Amount);
    }

    /// <inheritdoc/>
    public virtual void Scan(ScanSettlementModelParameters settlementParameters)
    {
    }

    /// <inheritdoc/>
    public virtual CashAmount GetUnsettledCash() => default;
}
