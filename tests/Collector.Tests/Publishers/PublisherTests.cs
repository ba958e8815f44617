using System.IO.Compression;
using System.Text;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Publishers.Boj;
using YenValve.Collector.Publishers.Fred;
using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Publishers;

/// <summary>What is particular to one publisher.</summary>
[TestFixture, NonParallelizable]
public sealed class PublisherTests
{
    [Test]
    public async Task TheMinistrysHistoryIsLeftAloneWhenNothingIsMissing()
    {
        var feed = FeedCases.All.Single(feed => feed.Feed == "mof");
        await using var rig = await CollectorRig.StartAsync(feed.Now, feed.Configure);
        rig.Write(feed.File, "date,1Y\n" + feed.Rows[0] + "\n");
        rig.Publisher.At("/mof/jgbcme.csv", Answer.Text(feed.Answers["/mof/jgbcme.csv"]));
        var status = await rig.PollAsync("mof");
        Assert.That((status.State, status.Rows), Is.EqualTo((FeedState.Current, 1L)));
        Assert.That(rig.Publisher.Asked, Is.EqualTo(new[] { "/mof/jgbcme.csv" }));
    }

    [Test]
    public async Task BeforeTheMorningsFileTheMinistryIsWaitedFor()
    {
        var feed = FeedCases.All.Single(feed => feed.Feed == "mof");
        await using var rig = await CollectorRig.StartAsync(feed.Now.AddDays(1), feed.Configure);
        foreach (var (path, body) in feed.Answers) rig.Publisher.At(path, Answer.Text(body));
        var status = await rig.PollAsync("mof");
        Assert.That(status.State, Is.EqualTo(FeedState.Waiting), "the curve of 1 July is due");
        Assert.That(status.NextDue, Is.EqualTo(rig.Time.GetUtcNow().UtcDateTime.AddMinutes(2)).Within(TimeSpan.FromSeconds(25)));
    }

    [Test]
    public async Task AFigureThatIsLateIsWaitedForAndThenDoneWithout()
    {
        var feed = FeedCases.All.Single(feed => feed.Feed == "binance-perpetual");
        await using var rig = await CollectorRig.StartAsync(feed.Now, feed.Configure);
        rig.Write(feed.File, feed.Seed!);
        foreach (var (path, body) in feed.Answers) rig.Publisher.At(path, Answer.Text(body));
        rig.Publisher.At("/futures/data/openInterestHist", Answer.Json("[]"));
        Assert.That((await rig.PollAsync(feed.Feed)).State, Is.EqualTo(FeedState.Waiting));
        Assert.That(rig.Lines(feed.File), Has.Length.EqualTo(2));
        rig.Time.Advance(TimeSpan.FromHours(3));
        await rig.PollAsync(feed.Feed);
        Assert.That(rig.Lines(feed.File)[^1], Is.EqualTo("2026-01-05 01:00,2026-01-05 02:00,,-0.000025,0.0003,0.49"));
    }

    [Test]
    public async Task WeeksThatAreMissingComeFromTheFileOfTheYear()
    {
        var feed = FeedCases.All.Single(feed => feed.Feed == "cftc");
        await using var rig = await CollectorRig.StartAsync(feed.Now, feed.Configure);
        rig.Options.Cftc.From = 2026;
        rig.Publisher.At("/deafut.txt", Answer.Text(feed.Answers["/deafut.txt"]));
        rig.Publisher.At("/deacot2026.zip", async context => await context.Response.Body.WriteAsync(Zip("annual.txt", "\"Market and Exchange Names\",\"As of Date\"\r\n" + FeedCases.Report("JAPANESE YEN", "2026-01-02", "097741", 500))));
        Assert.That((await rig.PollAsync("cftc")).State, Is.EqualTo(FeedState.Current));
        Assert.That(rig.Lines(feed.File)[1..], Is.EqualTo(new[] { "2026-01-02,500,600,700,800,90,100", feed.Rows[1] }));
    }

    [Test]
    public async Task WithoutItsKeyFredIsOffAndNotAsked()
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 6, 14, 6, 0), FeedCases.At);
        Environment.SetEnvironmentVariable(FredOptions.KeyVariable, null);
        var status = await rig.PollAsync("fred-sofr");
        Assert.That((status.State, status.LastError), Is.EqualTo((FeedState.Off, "FRED_API_KEY is not in the environment")));
        Assert.That(rig.Publisher.Asked, Is.Empty);
    }

    [TestCase("Jan. 22 (Fri.), 23 (Fri.)", "Fri", TestName = "A weekday that is not the date's")]
    [TestCase("Feb. 30 (Mon.), 31 (Tues.)", "no date", TestName = "A day that does not exist")]
    public void AMisreadMeetingIsAnErrorAndNoDate(string meeting, string why) =>
        Assert.That(() => MeetingPage.Decisions(MeetingPages.Page("2026", meeting)), Throws.InstanceOf<FormatException>().With.Message.Contains(why));

    [Test]
    public void AMeetingMayReachIntoTheNextMonth()
    {
        var others = Enumerable.Range(0, 7).Select(i => new DateOnly(2020, 6, 1).AddDays(i * 14)).Select(day => FormattableString.Invariant($"{day:MMM} {day.Day} ({day:ddd}.), {day.Day + 1} ({day.AddDays(1):ddd}.)")).Where(text => !text.Contains("31 ", StringComparison.Ordinal)).ToList();
        var page = MeetingPages.Page("2020", [.. others, "Apr. 30 (Thurs.) and May 1 (Fri.)", "Dec. 17 (Thurs.), 18 (Fri.)"]);
        Assert.That(MeetingPage.Decisions(page), Does.Contain(new DateOnly(2020, 5, 1)));
    }

    private static byte[] Zip(string name, string text)
    {
        using var memory = new MemoryStream();
        using (var zip = new ZipArchive(memory, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var stream = zip.CreateEntry(name).Open();
            stream.Write(Encoding.UTF8.GetBytes(text));
        }

        return memory.ToArray();
    }
}
