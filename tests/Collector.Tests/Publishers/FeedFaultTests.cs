using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Tests.Loopback;
using YenValve.Importing;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>What every feed does with every way in which a publisher can fail: once, and for good.</summary>
[TestFixture]
public sealed class FeedFaultTests
{
    private static readonly string[] Faults = ["slow", "429", "500", "503", "empty 200", "malformed", "truncated", "disconnect"];

    private static IEnumerable<TestCaseData> Cases() => FeedCases.All.Select(feed => new TestCaseData(feed).SetArgDisplayNames(feed.Feed));

    private static IEnumerable<TestCaseData> Faulty() =>
        from feed in FeedCases.All
        from fault in Faults
        select new TestCaseData(feed, fault).SetArgDisplayNames(feed.Feed, fault);

    [TestCaseSource(nameof(Cases))]
    public async Task StoresTheRowsOfABacktest(FeedCase feed)
    {
        await using var rig = await RigAsync(feed);
        var status = await rig.PollAsync(feed.Feed);

        Assert.That(status.State, Is.EqualTo(FeedState.Current), status.LastError);
        Assert.That(Stored(rig, feed), Is.EqualTo(feed.Rows));
        Assert.That(status.Refused, Is.Zero);
    }

    [TestCaseSource(nameof(Cases))]
    public async Task AskingAgainChangesNothing(FeedCase feed)
    {
        await using var rig = await RigAsync(feed);
        var first = await rig.PollAsync(feed.Feed);
        var bytes = await File.ReadAllBytesAsync(rig.PathOf(feed.File));
        var second = await rig.PollAsync(feed.Feed);

        Assert.That(second.State, Is.EqualTo(FeedState.Current));
        Assert.That(second.Rows, Is.EqualTo(first.Rows));
        Assert.That(await File.ReadAllBytesAsync(rig.PathOf(feed.File)), Is.EqualTo(bytes));
    }

    [TestCaseSource(nameof(Faulty))]
    public async Task AFaultThatPassesCostsNothing(FeedCase feed, string fault)
    {
        await using var rig = await RigAsync(feed);
        var body = feed.Answers[feed.Faulty];
        rig.Publisher.At(feed.Faulty, Failing(fault, body, rig.Time), Answer.Text(body));
        var status = await rig.PollAsync(feed.Feed);

        Assert.That(status.State, Is.EqualTo(FeedState.Current), status.LastError);
        Assert.That(Stored(rig, feed), Is.EqualTo(feed.Rows));
        Assert.That(rig.Time.Waits, Is.Not.Empty, "a retry waits");
        if (fault == "429") Assert.That(rig.Time.Waits[0], Is.EqualTo(TimeSpan.FromSeconds(7)), "the publisher's Retry-After");
    }

    [TestCaseSource(nameof(Faulty))]
    public async Task AFaultThatStaysIsNamedAndStoresNothingHalf(FeedCase feed, string fault)
    {
        await using var rig = await RigAsync(feed);
        rig.Publisher.At(feed.Faulty, Failing(fault, feed.Answers[feed.Faulty], rig.Time));
        var status = await rig.PollAsync(feed.Feed);

        Assert.That(status.State, Is.EqualTo(FeedState.Failing));
        Assert.That(status.LastError, Is.Not.Null.And.Not.Contains("unexpected"));
        Assert.That(status.NextDue, Is.GreaterThan(rig.Time.GetUtcNow().UtcDateTime));
        Assert.That(Stored(rig, feed), Is.EqualTo(feed.Seed?.TrimEnd('\n').Split('\n')[1..] ?? []));
    }

    private static async Task<CollectorRig> RigAsync(FeedCase feed)
    {
        var rig = await CollectorRig.StartAsync(feed.Now, feed.Configure);
        if (feed.Seed != null) rig.Write(feed.File, feed.Seed);
        foreach (var (path, body) in feed.Answers) rig.Publisher.At(path, Answer.Text(body));
        return rig;
    }

    private static IEnumerable<string> Stored(CollectorRig rig, FeedCase feed) =>
        new StoredSeries(rig.DataFolder, new ImportTarget(feed.File, feed.Entry, KeyCells: 3)).Rows.Where(row => !char.IsAsciiLetter(row[0]));

    private static RequestDelegate Failing(string fault, string body, SkippingTime time) => fault switch
    {
        "slow" => Answer.Slow(time),
        "429" => Answer.Status(429, retryAfter: 7),
        "500" => Answer.Status(500),
        "503" => Answer.Status(503),
        "empty 200" => Answer.Empty,
        "malformed" => Answer.Malformed,
        "truncated" => Answer.Truncated(body),
        _ => Answer.Disconnect(body),
    };
}
