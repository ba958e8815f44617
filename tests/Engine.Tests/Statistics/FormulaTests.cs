using NUnit.Framework;
using QuantConnect.Data;
using QuantConnect.Statistics;
using Formulas = QuantConnect.Statistics.Statistics;

namespace YenValve.Engine.Tests.Statistics;

/// <summary>
/// Ten returns and their benchmark; the figures beside them were computed by hand from the textbook definitions (sample
/// variance, adjusted Fisher-Pearson skewness and excess kurtosis) outside this code.
/// </summary>
[TestFixture]
public sealed class FormulaTests
{
    private const double Days = 365;
    private static readonly List<double> Returns = [0.01, 0.02, -0.01, 0.03, -0.005, 0.0, 0.015, -0.02, 0.004, 0.011];
    private static readonly List<double> Benchmark = [0.008, 0.012, -0.015, 0.02, 0.001, -0.003, 0.01, -0.012, 0.006, 0.002];

    [Test]
    public void Yearly_figures_of_daily_returns()
    {
        Assert.That(Formulas.AnnualPerformance(Returns, Days), Is.EqualTo(6.403845550074372).Within(1e-10));
        Assert.That(Formulas.AnnualVariance(Returns, Days), Is.EqualTo(0.0804825).Within(1e-12));
        Assert.That(Formulas.AnnualStandardDeviation(Returns, Days), Is.EqualTo(0.2836943778082322).Within(1e-12));
        Assert.That(Formulas.TrackingError(Returns, Benchmark, Days), Is.EqualTo(0.11818347318188499).Within(1e-12));
        Assert.That(Formulas.SharpeRatio(Returns, 0.03, Days), Is.EqualTo(22.467295965882258).Within(1e-9));
        Assert.That(Formulas.SortinoRatio(Returns, 0.03, Days), Is.EqualTo(43.681415804780364).Within(1e-9));
    }

    [Test]
    public void Probability_that_the_sharpe_ratio_is_above_one_a_year()
    {
        Assert.That(Formulas.ObservedSharpeRatio(Returns, 0.03 / Days), Is.EqualTo(0.36485418389990804).Within(1e-12));
        Assert.That(Formulas.ProbabilisticSharpeRatio(Returns, 1 / Math.Sqrt(Days), 0.03 / Days), Is.EqualTo(0.8256790545339114).Within(1e-9));
    }

    [Test]
    public void Series_of_different_length_have_no_tracking_error() =>
        Assert.That(Formulas.TrackingError(Returns, [0.01], Days), Is.Zero);

    [TestCase(100, 120, 200.0 / 365, 0.39478020141425496)]
    [TestCase(100, 100, 3, 0)]
    [TestCase(100, 0, 1, -1)]
    [TestCase(0, 50, 1, 0)]
    [TestCase(100, 120, 0, 0)]
    public void Growth_per_year(double start, double end, double years, double expected) =>
        Assert.That((double)Formulas.CompoundingAnnualPerformance((decimal)start, (decimal)end, (decimal)years), Is.EqualTo(expected).Within(1e-9));

    [Test]
    public void Drawdown_counts_depth_from_the_peak_and_days_from_peak_to_recovery()
    {
        // Peak on day 2, bottom 30% below, back exactly at the peak on day 9; a second, open drawdown of 10% follows.
        decimal[] equity = [100, 110, 120, 96, 84, 90, 100, 110, 119, 120, 108];
        var series = new SortedDictionary<DateTime, decimal>();
        for (var i = 0; i < equity.Length; i++) series[new DateTime(2024, 1, 1).AddDays(i)] = equity[i];

        var metrics = Formulas.CalculateDrawdownMetrics(series, 3);

        Assert.That(metrics.Drawdown, Is.EqualTo(0.3m));
        Assert.That(metrics.DrawdownRecovery, Is.EqualTo(7));
    }

    [Test]
    public void Distance_from_the_high_is_in_per_cent()
    {
        Assert.That(Formulas.DrawdownPercent(87.654m, 100m), Is.EqualTo(-12.35m));
        Assert.That(() => Formulas.DrawdownPercent(1, 0), Throws.ArgumentException);
    }

    [Test]
    public void Portfolio_statistics_put_them_together()
    {
        var start = new DateTime(2024, 1, 1);
        var equity = new SortedDictionary<DateTime, decimal> { [start] = 100m, [start.AddDays(200)] = 120m };
        var turnover = new SortedDictionary<DateTime, decimal> { [start] = 0.1m, [start.AddDays(1)] = 0.3m };
        var profitLoss = new SortedDictionary<DateTime, decimal> { [start] = 10m, [start.AddDays(1)] = -11m, [start.AddDays(2)] = 9.9m };

        var statistics = new PortfolioStatistics(profitLoss, equity, turnover, Returns, Benchmark, 100m,
            new ConstantRiskFreeRateInterestRateModel(0.03m), (int)Days);

        Assert.That(statistics.TotalNetProfit, Is.EqualTo(0.2m));
        Assert.That(statistics.PortfolioTurnover, Is.EqualTo(0.2m));
        Assert.That(statistics.WinRate, Is.EqualTo(2m / 3).Within(1e-20m));
        Assert.That(statistics.AverageWinRate, Is.EqualTo(0.1m));
        Assert.That(statistics.AverageLossRate, Is.EqualTo(-0.1m));
        Assert.That(statistics.Expectancy, Is.EqualTo(1m / 3).Within(1e-20m));
        Assert.That((double)statistics.Beta, Is.EqualTo(1.2863170006712055).Within(1e-9));
        Assert.That((double)statistics.Alpha, Is.EqualTo(3.997203608824884).Within(1e-8));
        Assert.That((double)statistics.InformationRatio, Is.EqualTo(38.29818392458481).Within(1e-7));
        Assert.That((double)statistics.TreynorRatio, Is.EqualTo(4.9551125785855845).Within(1e-8));
        Assert.That(statistics.ValueAtRisk99, Is.EqualTo(-0.029m));
        Assert.That(statistics.ValueAtRisk95, Is.EqualTo(-0.019m));
    }

    [Test]
    public void Too_few_samples_leave_only_start_end_and_turnover()
    {
        var equity = new SortedDictionary<DateTime, decimal> { [new DateTime(2024, 1, 1)] = 90m };
        var statistics = new PortfolioStatistics([], equity, [], [0.01], [0.01], 100m, new ConstantRiskFreeRateInterestRateModel(0m), 365);

        Assert.That((statistics.StartEquity, statistics.EndEquity, statistics.TotalNetProfit), Is.EqualTo((100m, 90m, 0m)));
    }
}
