using NUnit.Framework;
using YenValve.Algorithms.Audit;
using YenValve.Algorithms.Tests.Strategy;

namespace YenValve.Algorithms.Tests.Safety;

/// <summary>The limits on the whole strategy: what trips, what it does, that it stays, how it is cleared.</summary>
[TestFixture]
public sealed class LimitsInStrategyTests
{
    private static readonly string[] Days = ["trend off", "start-date 2024-11-01", "end-date 2025-02-10"];
    private string _store = null!;

    [SetUp]
    public void MakeStore() => _store = Directory.CreateTempSubdirectory("yenvalve-limits-").FullName;

    [TearDown]
    public void RemoveStore() => Directory.Delete(_store, true);

    [Test]
    public void TheDefaultsChangeNoOrder()
    {
        var run = StrategyRun.OnSample("start-date 2023-01-01", "end-date 2025-06-01");
        Assert.That(run.Audit.Safety, Is.Empty);
        var watched = StrategyRun.OnSample("start-date 2023-01-01", "end-date 2025-06-01", "maximum-exposure 3.9", "maximum-daily-loss 0.99", "halt-file /nowhere/halt");
        Assert.That(watched.Fills, Is.Not.Empty.And.EqualTo(run.Fills), "a limit that is looked at and not reached changes nothing either");
    }

    [Test]
    public void ADaysLossSellsAtOnceAndStaysTrippedAcrossARestartUntilItIsCleared()
    {
        string[] limited = [.. Days, "maximum-daily-loss 0.015", "halt-weight 0.1", "state keep"];
        var first = StrategyRun.Continued(_store, null, limited);
        var trip = first.Audit.Safety.Single();
        Assert.That(trip.Trips.Single().Limit, Is.EqualTo("dailyloss"));
        Assert.That(trip.Target, Is.EqualTo(0.1));
        Assert.That(trip.Text, Does.StartWith("limit tripped: ").And.Contain("is lost since 00:00 UTC, 1.5"));
        Assert.That(trip.Time.TimeOfDay, Is.Not.EqualTo(TimeSpan.FromHours(1)), "between two decisions");
        var sale = first.Audit.Orders.First(order => order.Time >= trip.Time && order.Status == "Filled");
        Assert.That(sale.Time, Is.EqualTo(trip.Time));
        Assert.That(sale.FillQuantity, Is.Negative);
        AssertHalted(first.Audit, trip.Time, 0.1);

        string[] next = ["trend off", "maximum-daily-loss 0.015", "halt-weight 0.1", "state keep", "start-date 2025-02-11", "end-date 2025-02-20"];
        var second = StrategyRun.Continued(_store, first.Outcome.Cash, next);
        AssertHalted(second.Audit, DateTime.MinValue, 0.1);
        Assert.That(second.Audit.Decisions[0].Reasons.Select(reason => reason.Signal), Does.Contain("daily-loss"));

        var third = StrategyRun.Continued(_store, second.Outcome.Cash, ["trend off", "maximum-daily-loss 0.015", "halt-weight 0.1", "state keep", "start-date 2025-02-21", "end-date 2025-02-23", "limits-cleared 2025-02-21T00:00Z"]);
        Assert.That(third.Audit.Safety[0].Text, Does.StartWith("limit cleared"));
        Assert.That(third.Audit.Decisions[0].Target, Is.GreaterThan(0.3));
    }

    [Test]
    public void AHaltSellsEverythingAtTheStart()
    {
        var before = StrategyRun.Continued(_store, null, [.. Days, "state keep"]);
        var halted = StrategyRun.Continued(_store, before.Outcome.Cash, "trend off", "state keep", "halt on", "start-date 2025-02-11", "end-date 2025-02-14");
        Assert.That(before.Outcome.Cash["BTC"], Is.GreaterThan(0.1m));
        Assert.That(halted.Fills.First(), Does.StartWith("2025-02-11 00:00 -"), "not at the next decision");
        Assert.That(halted.Outcome.Cash["BTC"], Is.LessThan(0.0001m));
        Assert.That(halted.Audit.Safety[0].Trips.Single().Text, Is.EqualTo("parameter 'halt' is on"));
    }

    [Test]
    public void AHaltFileHaltsAsLongAsItIsThereAndAfter()
    {
        var file = Path.Combine(_store, "stop-here");
        File.WriteAllText(file, "");
        var halted = StrategyRun.OnSample([.. Days, $"halt-file {file}"]);
        Assert.That(halted.Fills, Is.Empty);
        Assert.That(halted.Audit.Safety.Single().Trips.Single().Text, Is.EqualTo("the halt file is there"));
        Assert.That(halted.Audit.Decisions.Select(decision => decision.Reasons[^1].Signal), Is.All.EqualTo("halt"));
    }

    [Test]
    public void TooManyOrdersOfAnHourBuyNothingMore()
    {
        var run = StrategyRun.OnSample("trend off", "start-date 2025-04-10", "end-date 2025-05-05", "maximum-orders 1", "ladder-share 0.5", "ladder-near 0.1");
        var trip = run.Audit.Safety.Single();
        Assert.That(trip.Trips.Single().Limit, Is.EqualTo("orders"));
        Assert.That(run.Audit.Orders.Where(order => order.Time > trip.Time && order.Status == "Filled" && order.FillQuantity > 0m), Is.Empty);
    }

    private static void AssertHalted(AuditLog audit, DateTime since, double weight)
    {
        var after = audit.Decisions.Where(decision => decision.Time > since).ToList();
        Assert.That(after, Is.Not.Empty);
        Assert.That(after.Where(decision => decision.Target > weight), Is.Empty);
        Assert.That(audit.Orders.Where(order => order.Time > since && order.FillQuantity > 0m), Is.Empty);
    }
}
