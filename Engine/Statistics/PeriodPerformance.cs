using QuantConnect.Data;

namespace QuantConnect.Statistics;

/// <summary>The series of a run, from which the performance of any span of days is computed.</summary>
internal sealed class PeriodPerformance
{
    // Rates stay for months: the sum of those before each change, and the rate from there on.
    private List<(int Change, decimal SumBefore, decimal Rate)>? _rates;

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
        var count = Equity.FirstAt(time);
        var (change, sumBefore, rate) = (_rates ??= Rates()).FindLast(rates => rates.Change < count);
        return count == 0 ? 0m : sumBefore + (rate * (count - change));
    }

    private List<(int Change, decimal SumBefore, decimal Rate)> Rates()
    {
        List<(int Change, decimal SumBefore, decimal Rate)> rates = [];
        for (var i = 0; i < Equity.Count; i++)
        {
            var rate = RiskFree.GetInterestRate(Equity.All[i].Key);
            if (rates.Count == 0) rates.Add((0, 0m, rate));
            else if (rate != rates[^1].Rate) rates.Add((i, rates[^1].SumBefore + (rates[^1].Rate * (i - rates[^1].Change)), rate));
        }

        return rates;
    }
}
