namespace QuantConnect.Securities;

/// <summary>Charges or credits what holding a position costs as time goes by.</summary>
public interface IMarginInterestRateModel
{
    /// <summary>Books what has become due since the last call.</summary>
    void ApplyMarginInterestRate(MarginInterestRateParameters marginInterestRateParameters);
}
