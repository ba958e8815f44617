namespace QuantConnect.Data;

/// <summary>Rates given by a function.</summary>
public class FuncRiskFreeRateInterestRateModel : IRiskFreeInterestRateModel
{
    private readonly Func<DateTime, decimal> _rate;

    /// <summary>Makes a model from a function of the date that gives a fraction a year.</summary>
    public FuncRiskFreeRateInterestRateModel(Func<DateTime, decimal> getInterestRateFunc) => _rate = getInterestRateFunc;

    /// <inheritdoc/>
    public decimal GetInterestRate(DateTime date) => _rate(date);
}
