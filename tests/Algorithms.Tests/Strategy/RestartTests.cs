using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>A run that is stopped and goes on from its memory decides as one that was not: in the middle of a cut, while its steps come back.</summary>
[TestFixture]
public sealed class RestartTests
{
    private string _store = null!;

    [SetUp]
    public void MakeStore() => _store = Directory.CreateTempSubdirectory("yenvalve-store-").FullName;

    [TearDown]
    public void RemoveStore() => Directory.Delete(_store, true);

    [TestCase("2025-04-12", "2025-04-13", "cash", TestName = "In the middle of a cut")]
    [TestCase("2025-04-30", "2025-05-01", "cash", TestName = "While its steps come back")]
    [TestCase("2025-04-30", "2025-05-01", "margin", TestName = "On margin, whose coins a brokerage tells as cash")]
    public void GoesOnWhereItStopped(string last, string next, string account)
    {
        string[] all = ["trend off", "ladder off", "state keep", "account-type " + account];
        var whole = StrategyRun.OnSample([.. all, "start-date 2025-03-01", "end-date 2025-06-15"]);
        var before = StrategyRun.Continued(_store, null, [.. all, "start-date 2025-03-01", "end-date " + last]);
        var after = StrategyRun.Continued(_store, before.Outcome.Cash, [.. all, "start-date " + next, "end-date 2025-06-15"]);
        Assert.That(after.Fills.Any(), Is.True);
        Assert.That(before.Fills.Concat(after.Fills), Is.EqualTo(whole.Fills));
        Assert.That(Outline(before).Concat(Outline(after)), Is.EqualTo(Outline(whole)));
        Assert.That(Outline(whole).Any(line => line.Contains("Disorderly")), Is.True, "there is something to remember");
    }

    [Test]
    public void AMemoryThatCannotBeReadIsSaidAndNotBelieved()
    {
        StrategyRun.Continued(_store, null, "state keep", "start-date 2025-03-01", "end-date 2025-03-03");
        var files = Directory.GetFiles(_store, "*", SearchOption.AllDirectories).Order().ToList();
        Assert.That(files.Select(Path.GetFileName), Is.EqualTo(new[] { "yenvalve-state-btcusdt-a", "yenvalve-state-btcusdt-b" }));
        foreach (var file in files) File.WriteAllText(file, "{\"UtcTime\":\"2025-03-03T01:00:00Z\",\"Policy\":{\"Version\":99}}");
        var run = StrategyRun.Continued(_store, null, "state keep", "start-date 2025-03-04", "end-date 2025-03-06");
        Assert.That(run.Outcome.RuntimeError, Is.Empty);
        Assert.That(run.Outcome.Log.Select(line => line.Message), Has.Exactly(2).Contains("starts from what its warm-up tells"));
    }

    private static IEnumerable<string> Outline(StrategyRun run) => run.Audit.Decisions.Select(decision =>
        FormattableString.Invariant($"{decision.Time:yyyy-MM-dd} {decision.Scenario} {decision.Multiplier} {decision.Required} {decision.Target:0.000000}"));
}
