using QuantConnect.Data;
using QuantConnect.Securities;

namespace QuantConnect.Statistics;

/// <summary>The series of a run, from which the performance of any span of days is computed.</summary>
internal sealed class PeriodPerformance
{
    public required List<Trade> Trades { get; init; }
    public required List<KeyValuePair<DateTime, decimal>> ProfitLoss { get; init; }
    public required TimedValues Equity { get; init; }
    public required TimedValues Performance { get; init; }
    public required TimedValues Benchmark { get; init; }
    public required TimedValues Turnover { get; init; }
    public required decimal StartingCapital { get; init; }
    public required SecurityTransactionManager Transactions { get; init; }
    public required IRiskFreeInterestRateModel RiskFree { get; init; }
    public required int TradingDaysPerYear { get; init; }

    /// <summary>Performance of the days from first to last, both included.</summary>
    public AlgorithmPerformance Of(DateTime first, DateTime last)
    {
        var equity = Equity.Between(first, last);
        if (equity.Count == 0) return new AlgorithmPerformance();

        var end = last.AddDays(1);
        bool Within(DateTime time) => time >= first && time < end;
        var profitLoss = new SortedDictionary<DateTime, decimal>();
        foreach (var (time, value) in ProfitLoss)
        {
            if (Within(time)) profitLoss[time] = value;
        }

        var benchmark = Benchmark.Between(first, last);
        var performance = Performance.Between(first, last);
        if (benchmark.Count != performance.Count)
        {
            throw new ArgumentException($"Benchmark and performance series has {Math.Abs(benchmark.Count - performance.Count)} misaligned values.");
        }

        return new AlgorithmPerformance(
            Trades.FindAll(x => Within(x.ExitTime)),
            profitLoss,
            equity,
            Turnover.Between(first, last),
            StatisticsBuilder.PreprocessPerformanceValues(performance).Select(x => x.Value).ToList(),
            StatisticsBuilder.CreateBenchmarkDifferences(benchmark, first, last).Select(x => x.Value).ToList(),
            Equity.Count == equity.Count ? StartingCapital : equity.First().Value,
            Transactions.WinningTransactions.Keys.Count(Within),
            Transactions.LosingTransactions.Keys.Count(Within),
            RiskFree,
            TradingDaysPerYear);
    }
}
