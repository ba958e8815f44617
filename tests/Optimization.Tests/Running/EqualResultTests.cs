using NUnit.Framework;
using YenValve.Engine;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Running;

/// <summary>A run inside a sweep is the same run as alone, whatever else runs beside it.</summary>
[TestFixture]
public sealed class EqualResultTests
{
    [Test]
    public void ARunInASweepEqualsTheSameRunAlone()
    {
        using var source = Strategy.Source();
        var sets = new GridSearch([new ParameterRange("target-volatility", 0.2m, 0.4m, 0.1m), new ParameterValues("slippage", ["0.0005", "0.002"])]).Next(null)!;
        var alone = sets.ToDictionary(set => set, set => Alone(set));
        Assert.Multiple(() =>
        {
            Assert.That(alone.Values.Select(run => run.Orders), Is.Unique, "the sets have to trade differently for this to be a test");
            foreach (var (workers, order) in new[] { (1, sets), (3, sets.Reverse().ToList()) })
            {
                using var file = new StudyFile();
                using var study = StudyDatabase.Open(file.Path);
                new Sweep(Plan(order, workers), new BacktestRunner(Strategy.Request() with { Cache = new MarketDataCache { SharesBars = true } }, source, TimeProvider.System), study).Run();
                foreach (var run in study.Runs(withReturns: true))
                {
                    var expected = alone[run.Parameters];
                    Assert.That(run.Status, Is.EqualTo(RunStatus.Completed), run.Error);
                    Assert.That(run.Orders, Is.EqualTo(expected.Orders));
                    Assert.That(run.Statistics, Is.EqualTo(expected.Statistics));
                    Assert.That(run.Figures, Is.EqualTo(expected.Figures));
                    Assert.That(run.Returns.Values, Is.EqualTo(expected.Returns.Values));
                }
            }
        });
    }

    /// <summary>By the engine's plain entry, with nothing shared.</summary>
    internal static RunRecord Alone(ParameterSet set, BacktestRequest? like = null)
    {
        var request = like ?? Strategy.Request();
        var outcome = Backtest.Run(request with { Parameters = set.Over(request.Parameters) });
        return Runs.Of(set) with
        {
            Error = outcome.RuntimeError,
            Statistics = outcome.Result.Statistics!.AsReadOnly(),
            Figures = outcome.ExitCode == 0 ? Figures.Of(outcome.Result.TotalPerformance) : new Dictionary<string, double>(),
            Returns = outcome.ExitCode == 0 ? OutcomeReturns.Of(outcome) : ReturnSeries.None,
            Orders = OrderDigest.Of(outcome),
            DataPoints = outcome.DataPoints,
        };
    }

    [Test]
    public void WithoutItsAuditTheStrategyTradesAlike()
    {
        using var source = Strategy.Source();
        var runner = new BacktestRunner(Strategy.Request(), source, TimeProvider.System);
        var runs = new[] { "all", "off" }.Select(audit => runner.Run(Sets.Of(("audit", audit)), CancellationToken.None)).ToList();
        Assert.That(runs[0].Statistics.Keys, Is.SupersetOf(ByInterest).And.EquivalentTo(runs[1].Statistics.Keys));
        Assert.Multiple(() =>
        {
            Assert.That(Traded(runs[1]), Is.EqualTo(Traded(runs[0])));
            Assert.That(runs[1].Returns.Values, Is.EqualTo(runs[0].Returns.Values));
            foreach (var name in ByInterest) Assert.That(Number(runs[1], name), Is.EqualTo(Number(runs[0], name)).Within(0.1).Percent, name);
        });
    }

    /// <summary>LEAN takes the risk-free rate as its mean over the moments at which the equity was sampled, and data that are looked at for the audit alone make more of them.</summary>
    private static readonly string[] ByInterest = ["Sharpe Ratio", "Sortino Ratio", "Probabilistic Sharpe Ratio", "Alpha", "Treynor Ratio"];

    /// <summary>LEAN's hash holds the orders' tags, which tell the reasons where there is an audit.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Traded(RunRecord run) =>
        run.Statistics.Where(statistic => statistic.Key != "OrderListHash" && !ByInterest.Contains(statistic.Key));

    private static double Number(RunRecord run, string name) => double.Parse(run.Statistics[name].TrimEnd('%'), System.Globalization.CultureInfo.InvariantCulture);

    [Test]
    public void TheStrategyLeavesNothingBehindForTheNextRun()
    {
        using var source = Strategy.Source();
        Assert.That(source.StaticState, Is.Empty);
    }

    [Test]
    public void ABadParameterIsACrashWithItsReason()
    {
        using var source = Strategy.Source();
        var runner = new BacktestRunner(Strategy.Request("2024-07-01", "2024-07-05"), source, TimeProvider.System);
        var run = runner.Run(Sets.Of(("target-volatility", "-1")), CancellationToken.None);
        Assert.Multiple(() =>
        {
            Assert.That(run.Status, Is.EqualTo(RunStatus.Crashed));
            Assert.That(run.Error, Does.Contain("target-volatility"));
        });
    }

    [Test]
    public void WholeNumbersMayBeWrittenAsLeanWritesThem()
    {
        using var source = Strategy.Source();
        var runner = new BacktestRunner(Strategy.Request("2024-07-01", "2024-07-05") with { Parameters = new Dictionary<string, string>(Strategy.Request("2024-07-01", "2024-07-05").Parameters) { ["restore-days"] = "11.0" } }, source, TimeProvider.System);
        Assert.That(runner.Run(Sets.Of(("target-volatility", "0.30")), CancellationToken.None).Status, Is.EqualTo(RunStatus.Completed));
    }

    private static SweepPlan Plan(IReadOnlyList<ParameterSet> sets, int workers) =>
        new() { Search = new ListSearch(sets), Ranking = new Ranking(new Target(new StatisticName("Sharpe Ratio")), []), Workers = workers };
}
