using NUnit.Framework;

namespace YenValve.Algorithms.Tests.Strategy;

/// <summary>The strategy runs with any feed missing or stopped, says so once, and never adds for it.</summary>
[TestFixture]
public sealed class MissingFeedTests
{
    private const string Curve = "alternative/mof/jgb_par_yields.csv";
    private const string Vix = "alternative/cboe/vix.csv";
    private const string Spot = "forex/oanda/hour/usdjpy.zip";
    private static readonly string[] Days = ["start-date 2023-10-01", "end-date 2023-11-15", "ladder off"];

    [Test]
    public void WithTheSampleOnlyTheQuotesOfYenVolatilityAreMissing()
    {
        var run = StrategyRun.OnSample(Days);
        Assert.That(run.Audit.Feeds.Select(feed => feed.Feed.Name + " " + feed.Feed.Status), Is.EqualTo(new[] { "yen-volatility absent" }));
        Assert.That(run.Audit.Decisions[0].Signals["volProxy"], Is.EqualTo(1.0));
        Assert.That(run.Fills, Is.Not.Empty);
    }

    [Test]
    public void WithoutTheCurveNothingIsEverBought()
    {
        using var data = new SampleFolder().Without(Curve);
        var run = StrategyRun.On(data.Folder, Days);
        Assert.That(run.Outcome.RuntimeError, Is.Empty);
        Assert.That(run.Audit.Feeds.Count(feed => feed.Feed.Name == "jgb-curve" && feed.Feed.Status == "absent"), Is.EqualTo(1));
        Assert.That(run.Fills, Is.Empty);
    }

    [TestCase(Vix, "vix")]
    [TestCase(Spot, "usdjpy")]
    public void WithoutAnotherItIsDecidedWithout(string file, string feed)
    {
        using var data = new SampleFolder().Without(file);
        var run = StrategyRun.On(data.Folder, Days);
        Assert.That(run.Outcome.RuntimeError, Is.Empty);
        Assert.That(run.Audit.Feeds.Count(line => line.Feed.Name == feed && line.Feed.Status == "absent"), Is.EqualTo(1));
        Assert.That(run.Fills, Is.Not.Empty);
    }

    [Test]
    public void WithTheTwinNoMacroFeedIsMissed()
    {
        using var data = new SampleFolder().Without(Curve).Without(Vix).Without(Spot);
        var run = StrategyRun.On(data.Folder, [.. Days, "macro off"]);
        Assert.That(run.Audit.Feeds, Is.Empty);
        Assert.That(run.Fills, Is.EqualTo(StrategyRun.OnSample([.. Days, "macro off"]).Fills));
    }

    // The curve of 18 October is public on the 19th; that of the 19th is due on the 20th, 00:30, and overdue a day later.
    [Test]
    public void AfterAFeedHasStoppedTheWeightNeverRises()
    {
        using var data = new SampleFolder().CutOff(Curve, "2023-10-18");
        var run = StrategyRun.On(data.Folder, Days);
        var stale = run.Audit.Feeds.Single(feed => feed.Feed.Status == "stale");
        Assert.That((stale.Feed.Name, stale.Time), Is.EqualTo(("jgb-curve", new DateTime(2023, 10, 21, 1, 0, 0))));
        var after = run.Audit.Decisions.Where(decision => decision.Time >= stale.Time).ToList();
        Assert.That(after, Has.Count.EqualTo(26));
        Assert.That(after.Where(decision => decision.Target > decision.Weight), Is.Empty);
        Assert.That(StrategyRun.OnSample(Days).Audit.Decisions.Any(decision => decision.Time >= stale.Time && decision.Trade && decision.Target > decision.Weight), Is.True, "with it there would have been more");
    }
}
