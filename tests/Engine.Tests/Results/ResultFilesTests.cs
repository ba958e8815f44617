using System.Text.Json.Nodes;
using NUnit.Framework;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Results;

[TestFixture]
public sealed class ResultFilesTests
{
    private TestData _data = null!;
    private string _folder = null!;

    [SetUp]
    public void SetUp()
    {
        _data = new TestData().WithHours(TestData.Hours(new DateTime(2024, 3, 1, 23, 0, 0), 49));
        _folder = Path.Combine(_data.Folder, "results");
        var outcome = new HourPlan
        {
            AtData = (x, _) =>
            {
                if (!x.Portfolio.Invested) x.MarketOrder(x.Btc, 100m, tag: "all in");
                x.Log("seen");
            },
            AtEnd = x => x.Liquidate()
        }.RunOn(_data);
        ResultFiles.Write(outcome, _folder);
    }

    [TearDown]
    public void TearDown() => _data.Dispose();

    [Test]
    public void Four_files_are_written() => Assert.That(Directory.GetFiles(_folder).Select(Path.GetFileName).Order(),
        Is.EqualTo(new[] { "backtest-log.txt", "backtest-order-events.json", "backtest-summary.json", "backtest.json" }));

    [Test]
    public void The_result_has_LEANs_keys()
    {
        var result = Read("backtest.json");

        Assert.That(result.Select(x => x.Key), Is.EqualTo(new[]
        {
            "rollingWindow", "charts", "orders", "profitLoss", "statistics", "runtimeStatistics", "state", "serverStatistics",
            "algorithmConfiguration", "totalPerformance"
        }));
        Assert.That(result["statistics"]!.AsObject().ContainsKey("OrderListHash"), Is.False, "LEAN tells the hash to its log only");
        Assert.That(result["totalPerformance"]!.AsObject().Select(x => x.Key), Is.EqualTo(new[] { "tradeStatistics", "portfolioStatistics", "closedTrades" }));
        Assert.That(result["rollingWindow"]!.AsObject().Select(x => x.Key), Does.Contain("M1_20240304"));
        Assert.That((string?)result["algorithmConfiguration"]!["startDate"], Is.EqualTo("2024-03-02T00:00:00Z"));
        Assert.That((string?)result["state"]!["Status"], Is.EqualTo("Completed"));
    }

    [Test]
    public void Figures_are_in_LEANs_formats()
    {
        var result = Read("backtest.json");

        Assert.That((string?)result["totalPerformance"]!["portfolioStatistics"]!["endEquity"], Is.EqualTo("5800"));
        Assert.That((string?)result["totalPerformance"]!["portfolioStatistics"]!["drawdownRecovery"], Is.EqualTo("0"));
        Assert.That((string?)result["totalPerformance"]!["tradeStatistics"]!["averageTradeDuration"], Is.EqualTo("2.00:00:00"));
        var trade = result["totalPerformance"]!["closedTrades"]![0]!;
        Assert.That(trade.AsObject().Select(x => x.Key), Is.SupersetOf(new[] { "entryTime", "mae", "mfe", "duration", "orderIds" }));
        Assert.That((string?)trade["entryTime"], Is.EqualTo("2024-03-02T00:00:00Z"));
        var order = result["orders"]!["1"]!;
        Assert.That((string?)order["symbol"]!["id"], Is.EqualTo("BTCUSDT 18N"));
        Assert.That(order["price"]!.ToJsonString(), Is.EqualTo("1.0"));
        Assert.That((string?)order["tag"], Is.EqualTo("all in"));
        Assert.That(result["charts"]!["Strategy Equity"]!["series"]!["Equity"]!["values"]![0]!.AsArray(), Has.Count.EqualTo(5));
    }

    [Test]
    public void The_summary_has_the_equity_only()
    {
        var summary = Read("backtest-summary.json");

        Assert.That(summary["charts"]!.AsObject().Select(x => x.Key), Is.EqualTo(new[] { "Strategy Equity" }));
        Assert.That(summary.ContainsKey("orders"), Is.False);
        Assert.That(summary["totalPerformance"]!["closedTrades"]!.AsArray(), Is.Empty);
    }

    [Test]
    public void Order_events_carry_the_runs_id()
    {
        var events = JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, "backtest-order-events.json")))!.AsArray();

        Assert.That(events.Select(x => (string?)x!["id"]), Is.EqualTo(new[] { "backtest-1-1", "backtest-1-2", "backtest-2-1", "backtest-2-2" }));
        Assert.That((string?)events[1]!["status"], Is.EqualTo("filled"));
        Assert.That((string?)events[2]!["direction"], Is.EqualTo("sell"));
    }

    [Test]
    public void The_log_holds_stamped_lines() =>
        Assert.That(File.ReadAllLines(Path.Combine(_folder, "backtest-log.txt")), Does.Contain("2024-03-02 00:00:00 seen"));

    private JsonObject Read(string name) => JsonNode.Parse(File.ReadAllText(Path.Combine(_folder, name)))!.AsObject();
}
