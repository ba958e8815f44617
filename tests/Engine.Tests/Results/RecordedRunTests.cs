using NUnit.Framework;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Statistics;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Results;

/// <summary>
/// Two days of hours with closes 1, 2, ... 49. A hundred coins bought at the first close make an equity of 1000 + 100 k
/// after k hours: 1000, 3400, 5800 at the three midnights.
/// </summary>
[TestFixture]
public sealed class RecordedRunTests
{
    private TestData _data = null!;

    [SetUp]
    public void SetUp() => _data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 1, 23, 0, 0), 49));

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void Midnights_are_sampled()
    {
        var charts = Run().Result.Charts;

        Assert.That(Values(charts["Strategy Equity"], "Return"), Is.EqualTo(new[] { 0m, 240m, 70.58824m }));
        Assert.That(Values(charts["Drawdown"], "Equity Drawdown"), Is.EqualTo(new[] { 0m, 0m, 0m }));
        Assert.That(Values(charts["Portfolio Turnover"], "Portfolio Turnover"), Is.EqualTo(new[] { 0.02941176m, 0m }), "not at the start");
        Assert.That(Values(charts["Exposure"], "Crypto - Long Ratio"), Is.EqualTo(new[] { 0m, 0.7353m, 0.8448m }));
    }

    [Test]
    public void Equity_is_sampled_at_every_hour_as_a_candle()
    {
        var candles = Run().Result.Charts["Strategy Equity"].Series["Equity"].GetValues<Candlestick>().ToList();

        Assert.That(candles.Select(x => x.Close), Is.EqualTo(Enumerable.Range(0, 49).Select(k => (decimal?)(1000 + 100 * k))));
    }

    [Test]
    public void Statistics_and_last_figures_are_texts()
    {
        var result = Run().Result;

        Assert.That(result.Statistics[PerformanceMetrics.StartEquity], Does.StartWith("1000"));
        Assert.That(result.Statistics[PerformanceMetrics.EndEquity], Is.EqualTo("5800"));
        Assert.That(result.Statistics[PerformanceMetrics.TotalOrders], Is.EqualTo("1"));
        Assert.That(result.RuntimeStatistics["Equity"], Is.EqualTo("₮5,800.00"));
        Assert.That(result.RuntimeStatistics["Return"], Is.EqualTo("480.00 %"));
        Assert.That(result.RuntimeStatistics["Unrealized"], Is.EqualTo("₮4,800.00"));
    }

    [Test]
    public void Orders_at_the_end_of_the_algorithm_do_not_touch_its_end_equity()
    {
        var outcome = Run(atEnd: x => x.Portfolio.CashBook["USDT"].AddAmount(77m));

        Assert.That(outcome.Result.Statistics[PerformanceMetrics.EndEquity], Is.EqualTo("5800"));
        Assert.That(outcome.Result.RuntimeStatistics["Equity"], Is.EqualTo("₮5,877.00"));
    }

    [Test]
    public void A_failed_run_keeps_what_there_was()
    {
        var bars = 0;
        var outcome = Run(atData: _ =>
        {
            if (++bars == 30) throw new InvalidOperationException("enough");
        });

        Assert.That(outcome.Status, Is.EqualTo(AlgorithmStatus.RuntimeError));
        Assert.That(outcome.Result.State["RuntimeError"], Does.Contain("enough"));
        Assert.That(outcome.Result.Statistics[PerformanceMetrics.TotalOrders], Is.EqualTo("1"));
    }

    [Test]
    public void The_algorithms_own_lines_stand_beside_the_engines()
    {
        var result = Run(atData: x =>
        {
            x.SetRuntimeStatistic("bars", 3);
            x.SetSummaryStatistic("mine", 1.5m);
            x.SetSummaryStatistic(PerformanceMetrics.EndEquity, "not taken");
        }).Result;

        Assert.That(result.RuntimeStatistics["bars"], Is.EqualTo("3"));
        Assert.That(result.Statistics["mine"], Is.EqualTo("1.5"));
        Assert.That(result.Statistics[PerformanceMetrics.EndEquity], Is.EqualTo("5800"));
    }

    [Test]
    public void Plots_are_in_the_result_and_the_engines_charts_are_out_of_bounds()
    {
        var refused = new List<string>();
        var result = Run(atData: x =>
        {
            x.Plot("own", "close", x.Securities[x.Btc].Price);
            if (refused.Count > 0) return;
            refused.Add(Assert.Throws<ArgumentException>(() => x.Plot("Exposure", "a", 1))!.Message);
            refused.Add(Assert.Throws<ArgumentException>(() => x.Plot("Equity", 1))!.Message);
        }).Result;

        Assert.That(Values(result.Charts["own"], "close").Take(3), Is.EqualTo(new[] { 1m, 2m, 3m }));
        Assert.That(refused, Is.EqualTo(new[] { "'Exposure' is a reserved chart name.", "'Equity' is a reserved series name for chart 'Strategy Equity'." }));
    }

    private BacktestOutcome Run(Action<HourAlgorithm>? atData = null, Action<HourAlgorithm>? atEnd = null) => new HourPlan
    {
        AtData = (x, _) =>
        {
            if (!x.Portfolio.Invested) x.MarketOrder(x.Btc, 100m);
            atData?.Invoke(x);
        },
        AtEnd = atEnd
    }.RunOn(_data);

    private static IEnumerable<decimal> Values(Chart chart, string series) => chart.Series[series].GetValues<ChartPoint>().Select(x => x.Y!.Value);
}
