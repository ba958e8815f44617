using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Statistics;

namespace YenValve.Engine.Tests.Statistics;

[TestFixture]
public sealed class StatisticsBuilderTests
{
    private static readonly DateTime Start = new(2024, 1, 1);

    [Test]
    public void Benchmark_returns_leave_out_the_first_day()
    {
        var returns = StatisticsBuilder.CreateBenchmarkDifferences(Days(100, 110, 99, 0, 5), Start, Start.AddDays(10)).ToList();

        Assert.That(returns.Select(x => x.Value), Is.EqualTo(new[] { -0.1, -1, 0 }).Within(1e-12));
        Assert.That(returns[0].Key, Is.EqualTo(Start.AddDays(2)));
    }

    [Test]
    public void Performance_leaves_out_the_start_and_the_first_day() =>
        Assert.That(StatisticsBuilder.PreprocessPerformanceValues(Days(0, 1, 2, -3)).Select(x => x.Value), Is.EqualTo(new[] { 0.02, -0.03 }).Within(1e-12));

    [Test]
    public void Rolling_windows_end_with_months_and_with_the_run()
    {
        var windows = RollingPeriods.Of(3, new DateTime(2024, 1, 15), new DateTime(2024, 5, 10));

        Assert.That(windows.Select(x => $"{x.Start:MMdd}-{x.End:MMdd}"), Is.EqualTo(new[] { "0115-0131", "0115-0229", "0115-0331", "0201-0430", "0301-0510" }));
    }

    /// <summary>Against the public statistics, which ask the model for the rate of every sample of the window.</summary>
    [TestCase(0, 119)]
    [TestCase(0, 30)]
    [TestCase(13, 14)]
    [TestCase(14, 62)]
    [TestCase(60, 119)]
    public void A_window_is_measured_against_the_rates_of_its_own_samples(int first, int last)
    {
        var model = new FuncRiskFreeRateInterestRateModel(date => date.DayOfYear / 7 / 100m);
        var days = Enumerable.Range(0, 120).Select(day => KeyValuePair.Create(Start.AddDays(day), 1000m + day + (day * 37 % 11))).ToList();
        var equity = days.SelectMany(day => new[] { day, KeyValuePair.Create(day.Key.AddHours(13), day.Value + 1m) }).ToList();
        var returns = days.Select(day => KeyValuePair.Create(day.Key, day.Value % 7 / 10m)).ToList();
        var periods = new PeriodPerformance
        {
            Trades = [],
            ProfitLoss = [],
            Equity = Values(equity),
            Performance = Values(returns),
            Benchmark = Values(days),
            Turnover = Values(returns),
            StartingCapital = 1000m,
            Wins = [],
            Losses = [],
            RiskFree = model,
            TradingDaysPerYear = 365
        };
        var (from, to) = (Start.AddDays(first), Start.AddDays(last));
        bool Within(KeyValuePair<DateTime, decimal> sample) => sample.Key >= from && sample.Key < to.AddDays(1);
        var alone = new PortfolioStatistics([], Sorted(equity.Where(Within)), Sorted(returns.Where(Within)),
            StatisticsBuilder.PreprocessPerformanceValues(returns.Where(Within)).Select(x => x.Value).ToList(),
            StatisticsBuilder.CreateBenchmarkDifferences(days.Where(Within), from, to).Select(x => x.Value).ToList(),
            first == 0 && last == 119 ? 1000m : equity.First(Within).Value, model, 365);

        var window = periods.Of(from, to).PortfolioStatistics;

        Assert.That(new[] { window.SharpeRatio, window.SortinoRatio, window.Alpha, window.PortfolioTurnover, window.TotalNetProfit },
            Is.EqualTo(new[] { alone.SharpeRatio, alone.SortinoRatio, alone.Alpha, alone.PortfolioTurnover, alone.TotalNetProfit }));
    }

    private static TimedValues Values(IEnumerable<KeyValuePair<DateTime, decimal>> samples)
    {
        var values = new TimedValues();
        foreach (var (time, value) in samples) values.Add(time, value);
        return values;
    }

    private static SortedDictionary<DateTime, decimal> Sorted(IEnumerable<KeyValuePair<DateTime, decimal>> samples) => new(samples.ToDictionary());

    private static IEnumerable<KeyValuePair<DateTime, decimal>> Days(params decimal[] values) =>
        values.Select((x, i) => new KeyValuePair<DateTime, decimal>(Start.AddDays(i), x));
}
