using QuantConnect.Data;

namespace QuantConnect.Statistics;

/// <summary>The series of a run, from which the performance of any span of days is computed.</summary>
internal sealed class PeriodPerformance
{
    private List<decimal>? _rateSums;

    public required List<Trade> Trades { get; init; }
    public required List<KeyValuePair<DateTime, decimal>> ProfitLoss { get; init; }
    public required TimedValues Equity { get; init; }
    public required TimedValues Performance { get; init; }
    public required TimedValues Benchmark { get; init; }
    public required TimedValues Turnover { get; init; }
    public required decimal StartingCapital { get; init; }
    public required IReadOnlyCollection<DateTime> Wins { get; init; }
    public required IReadOnlyCollection<DateTime> Losses { get; init; }
    public required IRiskFreeInterestRateModel RiskFree { get; init; }
    public required int TradingDaysPerYear { get; init; }

    /// <summary>Performance of the days from first to last, both included.</summary>
    public AlgorithmPerformance Of(DateTime first, DateTime last)
    {
        var equity = Equity.Between(first, last);
        if (equity.Count == 0) return new AlgorithmPerformance();

        var benchmark = Benchmark.Between(first, last);
        var performance = Performance.Between(first, last);
        if (benchmark.Count != performance.Count)
        {
            throw new ArgumentException($"Benchmark and performance series has {Math.Abs(benchmark.Count - performance.Count)} misaligned values.");
        }

        var end = last.AddDays(1);
        bool Within(DateTime time) => time >= first && time < end;
        var portfolio = new PortfolioStatistics(
            ProfitLoss.Where(x => Within(x.Key)).Select(x => x.Value),
            equity,
            Turnover.Between(first, last).ConvertAll(x => x.Value),
            StatisticsBuilder.PreprocessPerformanceValues(performance).Select(x => x.Value).ToList(),
            StatisticsBuilder.CreateBenchmarkDifferences(benchmark, first, last).Select(x => x.Value).ToList(),
            Equity.Count == equity.Count ? StartingCapital : equity[0].Value,
            () => (RatesUntil(end) - RatesUntil(first)) / equity.Count,
            TradingDaysPerYear,
            Wins.Count(Within),
            Losses.Count(Within));
        return new AlgorithmPerformance(Trades.FindAll(x => Within(x.ExitTime)), portfolio);
    }

    /// <summary>Sum of the interest rates at the equity samples before a time: windows overlap, so each rate is asked for once.</summary>
    private decimal RatesUntil(DateTime time)
    {
        if (_rateSums == null)
        {
            _rateSums = new List<decimal>(Equity.Count + 1) { 0m };
            foreach (var sample in Equity.All) _rateSums.Add(_rateSums[^1] + RiskFree.GetInterestRate(sample.Key));
        }

        return _rateSums[Equity.FirstAt(time)];
    }
}
