namespace QuantConnect.Securities;

/// <summary>Decides when the cash of a trade may be used.</summary>
public interface ISettlementModel
{
    /// <summary>Books the cash of a fill, at once or as unsettled.</summary>
    void ApplyFunds(ApplyFundsSettlementModelParameters applyFundsParameters);

    /// <summary>Settles what has become due.</summary>
    void Scan(ScanSettlementModelParameters settlementParameters);

    /// <summary>Cash of this security that has not settled, account currency.</summary>
    CashAmount GetUnsettledCash();
}
