using NUnit.Framework;
using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Execution;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>The whole strategy over the end of a cut on the bundled figures: April 2025, restored on the 24th and 27th.</summary>
[TestFixture]
public class LadderInStrategyTests
{
    private BacktestOutcome _with = null!;
    private BacktestOutcome _without = null!;

    [OneTimeSetUp]
    public void Run()
    {
        var cache = new MarketDataCache();
        _with = Run("reentry", cache);
        _without = Run("off", cache);
    }

    [Test]
    public void RungsRestBelowTheMarketAndNothingIsRefused()
    {
        var rungs = Purpose(_with, OrderPurpose.Rung).ToArray();
        Assert.That(_with.RuntimeError, Is.Empty);
        Assert.That(_with.OrderEvents.Where(e => e.Status == OrderStatus.Invalid), Is.Empty);
        Assert.That(rungs, Has.Length.GreaterThanOrEqualTo(2), "otherwise nothing is tested");
        foreach (var order in rungs.Cast<LimitOrder>())
        {
            OrderTag.TryParse(order.Tag, out var tag);
            Assert.That(order.LimitPrice, Is.LessThan(tag.ReferencePrice * 0.99m), order.Tag);
            Assert.That(order.Status, Is.EqualTo(OrderStatus.Filled).Or.EqualTo(OrderStatus.Canceled), "three days at most");
        }
    }

    [Test]
    public void HeldAndRestingStayWithinTheTargetAtEveryDecision()
    {
        var decisions = AuditLog.Read(_with.Log.Select(line => line.Message)).Decisions;
        Assert.That(decisions, Has.Count.GreaterThan(20));
        foreach (var decision in decisions)
        {
            var resting = decision.Ladder?.Rungs.Where(rung => !rung.Filled).Sum(rung => rung.Weight) ?? 0.0;
            Assert.That(resting, Is.Zero.Or.LessThanOrEqualTo(decision.Target - decision.Weight + 1e-9), $"{decision.Time:o}");
        }
    }

    [Test]
    public void TheLadderChangesHowIsBoughtNotWhatIsDecided()
    {
        var (with, without) = (AuditLog.Read(_with.Log.Select(line => line.Message)).Decisions, AuditLog.Read(_without.Log.Select(line => line.Message)).Decisions);
        Assert.That(with.Select(d => (d.Time, d.Target, d.Multiplier, d.Scenario)), Is.EqualTo(without.Select(d => (d.Time, d.Target, d.Multiplier, d.Scenario))));
        Assert.That(Purpose(_without, OrderPurpose.Rung), Is.Empty);
    }

    [Test]
    public void TheSummaryTellsWhatItContributed()
    {
        Assert.That(_with.Result.Statistics, Contains.Key("Ladder Contribution"));
        Assert.That(_without.Result.Statistics, Does.Not.ContainKey("Ladder Contribution"));
    }

    private static IEnumerable<Order> Purpose(BacktestOutcome outcome, OrderPurpose purpose) =>
        outcome.Result.Orders.Values.Where(order => OrderTag.TryParse(order.Tag, out var tag) && tag.Purpose == purpose);

    private static BacktestOutcome Run(string ladder, MarketDataCache cache) => Backtest.Run(new BacktestRequest
    {
        CreateAlgorithm = () => new YenValveAlgorithm(),
        DataFolder = Repository.Market,
        Cache = cache,
        Parameters = new Dictionary<string, string> { ["start-date"] = "2025-04-10", ["end-date"] = "2025-05-05", ["ladder"] = ladder },
    });
}
