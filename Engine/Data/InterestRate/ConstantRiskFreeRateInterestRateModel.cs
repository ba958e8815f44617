namespace QuantConnect.Data;

/// <summary>The same rate on every date.</summary>
public class ConstantRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    private readonly decimal _rate;

    /// <summary>Makes a model from a rate, as a fraction a year.</summary>
    public ConstantRiskFreeRateInterestRateModel(decimal riskFreeRate) => _rate = riskFreeRate;

    /// <inheritdoc/>
    public decimal GetInterestRate(DateTime date) => _rate;
}
