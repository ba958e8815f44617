namespace QuantConnect.Data;

/// <summary>Averages of risk-free rates.</summary>
public static class RiskFreeInterestRateModelExtensions
{
    /// <summary>Average rate over all days of a span, both ends included.</summary>
    public static decimal GetRiskFreeRate(this IRiskFreeInterestRateModel model, DateTime startDate, DateTime endDate)
        => model.GetAverageRiskFreeRate(Time.EachDay(startDate, endDate));

    /// <summary>Average rate over some dates; zero when there are none.</summary>
    public static decimal GetAverageRiskFreeRate(this IRiskFreeInterestRateModel model, IEnumerable<DateTime> dates)
        => dates.Select(model.GetInterestRate).DefaultIfEmpty(0).Average();
}
