using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

/// <summary>Makes all statistics of a run from its sampled series.</summary>
public static class StatisticsBuilder
{
    private static readonly int[] RollingMonths = [1, 3, 6, 12];

    /// <summary>Computes total and rolling performance and the summary texts.</summary>
    public static StatisticsResults Generate(
        List<Trade> trades,
        SortedDictionary<DateTime, decimal> profitLoss,
        List<ISeriesPoint> pointsEquity,
        List<ISeriesPoint> pointsPerformance,
        List<ISeriesPoint> pointsBenchmark,
        List<ISeriesPoint> pointsPortfolioTurnover,
        decimal startingCapital,
        decimal totalFees,
        int totalOrders,
        CapacityEstimate estimatedStrategyCapacity,
        string accountCurrencySymbol,
        SecurityTransactionManager transactions,
        IRiskFreeInterestRateModel riskFreeInterestRateModel,
        int tradingDaysPerYear) => Generate(
            trades, profitLoss, new TimedValues(pointsEquity), new TimedValues(pointsPerformance), new TimedValues(pointsBenchmark), new TimedValues(pointsPortfolioTurnover),
            startingCapital, totalFees, totalOrders, estimatedStrategyCapacity, accountCurrencySymbol, transactions, riskFreeInterestRateModel, tradingDaysPerYear, withRolling: true);

    /// <summary>The same of samples, without rolling performance where nobody will look at it.</summary>
    internal static StatisticsResults Generate(
        List<Trade> trades,
        SortedDictionary<DateTime, decimal> profitLoss,
        TimedValues equity,
        TimedValues performance,
        TimedValues benchmark,
        TimedValues turnover,
        decimal startingCapital,
        decimal totalFees,
        int totalOrders,
        CapacityEstimate estimatedStrategyCapacity,
        string accountCurrencySymbol,
        SecurityTransactionManager transactions,
        IRiskFreeInterestRateModel riskFreeInterestRateModel,
        int tradingDaysPerYear,
        bool withRolling)
    {
        var periods = new PeriodPerformance
        {
            Trades = trades,
            ProfitLoss = [.. profitLoss],
            Equity = equity,
            Performance = performance,
            Benchmark = benchmark,
            Turnover = turnover,
            StartingCapital = startingCapital,
            Wins = transactions.WinningTransactions.Keys,
            Losses = transactions.LosingTransactions.Keys,
            RiskFree = riskFreeInterestRateModel,
            TradingDaysPerYear = tradingDaysPerYear
        };

        var (first, last) = periods.Equity.Days;
        var total = periods.Of(first, last);
        Dictionary<string, AlgorithmPerformance> rolling = [];
        foreach (var months in withRolling ? RollingMonths : [])
        {
            foreach (var (start, end) in RollingPeriods.Of(months, first, last))
            {
                rolling[FormattableString.Invariant($"M{months}_{end:yyyyMMdd}")] = periods.Of(start, end);
            }
        }

        var summary = SummaryTexts.Of(total.PortfolioStatistics, estimatedStrategyCapacity, totalFees, totalOrders, accountCurrencySymbol);
        return new StatisticsResults(total, rolling, summary);
    }

    /// <summary>Daily returns of the benchmark's values between two dates, without the first day's.</summary>
    public static IEnumerable<KeyValuePair<DateTime, double>> CreateBenchmarkDifferences(IEnumerable<KeyValuePair<DateTime, decimal>> points, DateTime fromDate, DateTime toDate)
    {
        var seen = 0;
        var previous = 0m;
        foreach (var (time, value) in points)
        {
            if (time < fromDate.Date || time.Date > toDate) continue;

            // The algorithm's first day is dropped as well: orders at its open would put the two series out of step.
            if (seen >= 2) yield return new(time, previous == 0 ? 0 : (double)((value - previous) / previous));
            previous = value;
            seen++;
        }
    }

    /// <summary>Daily returns as shares from per cent, without the start sample and the first day.</summary>
    public static IEnumerable<KeyValuePair<DateTime, double>> PreprocessPerformanceValues(IEnumerable<KeyValuePair<DateTime, decimal>> points) =>
        points.Skip(2).Select(x => new KeyValuePair<DateTime, double>(x.Key, (double)(x.Value / 100)));
}
