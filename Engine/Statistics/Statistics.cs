using MathNet.Numerics.Distributions;
using MathNet.Numerics.Statistics;

namespace QuantConnect.Statistics;

/// <summary>Formulas of portfolio statistics; returns are shares (0.01 is one per cent) of one day.</summary>
public class Statistics
{
    /// <summary>Growth rate per year from start to end capital.</summary>
    public static decimal CompoundingAnnualPerformance(decimal startingCapital, decimal finalCapital, decimal years)
    {
        if (years == 0 || startingCapital == 0) return 0;
        var growth = Math.Pow((double)finalCapital / (double)startingCapital, 1 / (double)years) - 1;
        return growth.IsNaNOrInfinity() ? 0 : growth.SafeDecimalCast();
    }

    /// <summary>Mean return compounded over a year.</summary>
    public static double AnnualPerformance(List<double> performance, double tradingDaysPerYear) =>
        Math.Pow(performance.Average() + 1, tradingDaysPerYear) - 1;

    /// <summary>Sample variance of returns per year; 0 when there are too few.</summary>
    public static double AnnualVariance(List<double> performance, double tradingDaysPerYear)
    {
        var daily = performance.Variance();
        return daily.IsNaNOrZero() ? 0 : daily * tradingDaysPerYear;
    }

    /// <summary>Sample standard deviation of returns per year.</summary>
    public static double AnnualStandardDeviation(List<double> performance, double tradingDaysPerYear) =>
        Math.Sqrt(AnnualVariance(performance, tradingDaysPerYear));

    /// <summary>Variance per year of the returns below the acceptable one.</summary>
    public static double AnnualDownsideVariance(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0) =>
        AnnualVariance(performance.FindAll(x => x < minimumAcceptableReturn), tradingDaysPerYear);

    /// <summary>Standard deviation per year of the returns below the acceptable one.</summary>
    public static double AnnualDownsideStandardDeviation(List<double> performance, double tradingDaysPerYear, double minimumAcceptableReturn = 0) =>
        Math.Sqrt(AnnualDownsideVariance(performance, tradingDaysPerYear, minimumAcceptableReturn));

    /// <summary>Standard deviation per year of the difference to the benchmark; 0 when the series differ in length.</summary>
    public static double TrackingError(List<double> algoPerformance, List<double> benchmarkPerformance, double tradingDaysPerYear)
    {
        if (algoPerformance.Count != benchmarkPerformance.Count) return 0;
        var difference = new List<double>(algoPerformance.Count);
        for (var i = 0; i < algoPerformance.Count; i++) difference.Add(algoPerformance[i] - benchmarkPerformance[i]);
        return AnnualStandardDeviation(difference, tradingDaysPerYear);
    }

    /// <summary>Excess performance per unit of deviation.</summary>
    public static double SharpeRatio(double averagePerformance, double standardDeviation, double riskFreeRate) =>
        standardDeviation == 0 ? 0 : (averagePerformance - riskFreeRate) / standardDeviation;

    /// <summary>Excess performance per unit of deviation.</summary>
    public static decimal SharpeRatio(decimal averagePerformance, decimal standardDeviation, decimal riskFreeRate) =>
        SharpeRatio((double)averagePerformance, (double)standardDeviation, (double)riskFreeRate).SafeDecimalCast();

    /// <summary>Sharpe ratio per year of daily returns.</summary>
    public static double SharpeRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear) =>
        SharpeRatio(AnnualPerformance(algoPerformance, tradingDaysPerYear), AnnualStandardDeviation(algoPerformance, tradingDaysPerYear), riskFreeRate);

    /// <summary>Sortino ratio per year of daily returns.</summary>
    public static double SortinoRatio(List<double> algoPerformance, double riskFreeRate, double tradingDaysPerYear, double minimumAcceptableReturn = 0) =>
        SharpeRatio(AnnualPerformance(algoPerformance, tradingDaysPerYear),
            AnnualDownsideStandardDeviation(algoPerformance, tradingDaysPerYear, minimumAcceptableReturn), riskFreeRate);

    /// <summary>Probability that the true Sharpe ratio of one period is above the benchmark's (Bailey and Lopez de Prado, 2012).</summary>
    public static double ProbabilisticSharpeRatio(List<double> listPerformance, double benchmarkSharpeRatio, double riskFreeRate = 0)
    {
        var observed = ObservedSharpeRatio(listPerformance, riskFreeRate);
        // Excess kurtosis stands where the published formula has the full one: LEAN's figure is this one.
        var shape = 1 - listPerformance.Skewness() * observed + (listPerformance.Kurtosis() - 1) / 4 * Math.Pow(observed, 2);
        var error = Math.Pow(shape / (listPerformance.Count - 1), 0.5);
        if (double.IsNaN(error)) return 0;
        var distance = error.IsNaNOrZero() ? 0 : (observed - benchmarkSharpeRatio) / error;
        return new Normal().CumulativeDistribution(distance);
    }

    /// <summary>Sharpe ratio of one period, not per year.</summary>
    public static double ObservedSharpeRatio(List<double> listPerformance, double riskFreeRate = 0)
    {
        var excess = listPerformance.Average() - riskFreeRate;
        var deviation = listPerformance.StandardDeviation();
        return deviation.IsNaNOrZero() ? 0 : excess / deviation;
    }

    /// <summary>Distance from the high, in per cent, not above zero.</summary>
    public static decimal DrawdownPercent(decimal current, decimal high, int roundingDecimals = 2)
    {
        if (high == 0) throw new ArgumentException("High value must not be 0");
        return Math.Round((current / high - 1) * 100, roundingDecimals);
    }

    /// <summary>Depth of the worst drawdown and length of the longest recovery.</summary>
    public static DrawdownMetrics CalculateDrawdownMetrics(SortedDictionary<DateTime, decimal> equityOverTime, int rounding = 2) =>
        DrawdownOf([.. equityOverTime], rounding);

    internal static DrawdownMetrics DrawdownOf(List<KeyValuePair<DateTime, decimal>> equity, int rounding)
    {
        // A peak of zero has no drawdown to speak of.
        if (equity.Count < 2 || equity[0].Value == 0) return new DrawdownMetrics(0m, 0);

        var (peakTime, peak) = equity[0];
        var lowest = peak;
        var deepest = 0m;
        var longest = 0d;
        foreach (var (time, value) in equity)
        {
            if (value >= peak)
            {
                if (lowest < peak) longest = Math.Max(longest, (time - peakTime).TotalDays);
                if (value == 0) return new DrawdownMetrics(0m, 0);
                peak = lowest = value;
                peakTime = time;
            }
            else if (value < lowest)
            {
                lowest = value;
                deepest = Math.Min(deepest, value / peak - 1);
            }
        }

        return new DrawdownMetrics(Math.Round(Math.Abs(deepest), rounding), (int)longest);
    }
}
