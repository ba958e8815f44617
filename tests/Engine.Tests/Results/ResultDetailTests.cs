using NUnit.Framework;
using QuantConnect;
using QuantConnect.Packets;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Results;

/// <summary>A run of which only the figures are wanted has the same figures.</summary>
[TestFixture]
public class ResultDetailTests
{
    [Test]
    public void FiguresAndTheirSeriesAreTheSame()
    {
        using var data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 2), 24 * 20, 1000));
        var full = Run(data, ResultDetail.Full).Result;
        var lean = Run(data, ResultDetail.Statistics).Result;
        Assert.Multiple(() =>
        {
            Assert.That(full.Orders, Is.Not.Empty);
            Assert.That(lean.Statistics, Is.EqualTo(full.Statistics));
            Assert.That(lean.ProfitLoss, Is.EqualTo(full.ProfitLoss));
            foreach (var (chart, series) in new[] { ("Strategy Equity", "Equity"), ("Strategy Equity", "Return"), ("Benchmark", "Benchmark"), ("Portfolio Turnover", "Portfolio Turnover") })
                Assert.That(Values(lean, chart, series), Is.EqualTo(Values(full, chart, series)), series);
            Assert.That(full.RollingWindow, Is.Not.Empty);
            Assert.That(lean.RollingWindow, Is.Empty);
            Assert.That(full.Charts.Keys, Does.Contain("Drawdown").And.Contain("own"));
            Assert.That(lean.Charts.Keys, Does.Not.Contain("Drawdown").And.Not.Contain("own"));
        });
    }

    private static IEnumerable<(DateTime, decimal?)> Values(BacktestResult result, string chart, string series) =>
        result.Charts[chart].Series[series].Values.Select(point => (point.Time, point is Candlestick candle ? candle.Close : ((ChartPoint)point).y));

    private static BacktestOutcome Run(TestData data, ResultDetail detail)
    {
        var held = false;
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => new HourAlgorithm
            {
                To = new DateTime(2024, 3, 20),
                AtData = (a, slice) =>
                {
                    a.Plot("own", "hour", slice.Time.Hour);
                    if (slice.Time.Hour != 12) return;
                    a.SetHoldings(a.Btc, held ? 0m : 0.5m);
                    held = !held;
                },
            },
            DataFolder = data.Folder,
            Detail = detail,
        });
        Assert.That(outcome.RuntimeError, Is.Empty);
        return outcome;
    }
}
