using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>What is written down changes nothing of what is done.</summary>
[TestFixture]
public sealed class AuditTests
{
    private static readonly string[] Days = ["start-date 2024-11-01", "end-date 2025-05-31"];

    [Test]
    public void WithoutAuditTheOrdersAreTheSame()
    {
        var all = StrategyRun.OnSample([.. Days, "audit all"]);
        var off = StrategyRun.OnSample([.. Days, "audit off"]);
        var changes = StrategyRun.OnSample([.. Days, "audit changes"]);
        Assert.That(all.Fills, Is.Not.Empty);
        Assert.That(off.Fills, Is.EqualTo(all.Fills));
        Assert.That(changes.Fills, Is.EqualTo(all.Fills));
        Assert.That(off.Outcome.Log.Where(line => line.Message.Contains("audit {")), Is.Empty);
        Assert.That(changes.Audit.Decisions, Has.Count.GreaterThan(0).And.Count.LessThan(all.Audit.Decisions.Count));
        Assert.That(all.Audit.Decisions.Select(decision => decision.Time), Is.EqualTo(Enumerable.Range(0, 212).Select(day => new DateTime(2024, 11, 1, 1, 0, 0).AddDays(day))));
        Assert.That(all.Audit.Unread, Is.Zero);
    }

    [Test]
    public void TheRunIsWrittenOnceWithEveryParameter()
    {
        var run = StrategyRun.OnSample("start-date 2024-11-01", "end-date 2024-11-10", "target-volatility 0.3").Audit.Runs.Single();
        Assert.That((run.Algorithm, run.Symbol, run.Parameters["target-volatility"], run.Parameters["trend-days"]), Is.EqualTo(("YenValveAlgorithm", "BTCUSDT", "0.3", "100")));
    }

    [Test]
    public void EveryFillIsAnOrderLine()
    {
        var run = StrategyRun.OnSample(Days);
        Assert.That(run.Audit.Orders.Where(order => order.Status == "Filled").Select(order => FormattableString.Invariant($"{order.Time:yyyy-MM-dd HH:mm} {order.FillQuantity}@{order.FillPrice}")), Is.EqualTo(run.Fills));
    }
}
