namespace QuantConnect.Data;

/// <summary>Gives the risk-free rate of a date.</summary>
public interface IRiskFreeInterestRateModel
{
    /// <summary>Rate of a date, as a fraction a year.</summary>
    decimal GetInterestRate(DateTime date);
}
