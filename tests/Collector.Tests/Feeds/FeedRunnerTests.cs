using NUnit.Framework;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Http;
using YenValve.Collector.Schedules;
using YenValve.Collector.Tests.Loopback;
using YenValve.Importing;

namespace YenValve.Collector.Tests.Feeds;

[TestFixture]
public sealed class FeedRunnerTests
{
    private static readonly DateTime Start = new(2026, 1, 5, 12, 10, 0);
    private CollectorRig _rig = null!;

    private FeedSnapshot Status => _rig.Board.Snapshot().Feeds.Single(feed => feed.Name == "scripted");

    [SetUp]
    public async Task MakeRig() => _rig = await CollectorRig.StartAsync(Start, (_, _) => { });

    [TearDown]
    public async Task DropRig() => await _rig.DisposeAsync();

    [Test]
    public async Task AsksAgainAtThePublishersNextMoment()
    {
        var due = await Runner(new Scripted(_ => Poll(isCurrent: true))).PollAsync(CancellationToken.None);
        Assert.That(due, Is.EqualTo(Start.Date.AddHours(13)));
    }

    [Test]
    public async Task AsksSoonerAndMoreRarelyForWhatIsLate()
    {
        var runner = Runner(new Scripted(_ => Poll(isCurrent: false)));
        var waits = new List<double>();
        for (var i = 0; i < 3; i++) waits.Add((await runner.PollAsync(CancellationToken.None) - Start).TotalSeconds);
        Assert.That(waits[0], Is.EqualTo(10).Within(2.001));
        Assert.That(waits[1], Is.EqualTo(20).Within(4.001));
        Assert.That(waits[2], Is.EqualTo(40).Within(8.001));
    }

    [Test]
    public async Task LeavesAPublisherAloneForAsLongAsItAsks()
    {
        var runner = Runner(new Scripted(_ => throw new PublisherException(PublisherFault.Banned, "x answered 418", TimeSpan.FromHours(2))));
        Assert.That(await runner.PollAsync(CancellationToken.None), Is.EqualTo(Start.AddHours(2)));
    }

    [Test]
    public async Task ADefectOfOneFeedIsNamedAndDoesNotEndIt()
    {
        var runner = Runner(new Scripted(poll => poll == 1 ? throw new DivideByZeroException() : Poll(isCurrent: true)));
        await runner.PollAsync(CancellationToken.None);
        Assert.That(Status.LastError, Does.Contain(nameof(DivideByZeroException)));
        await runner.PollAsync(CancellationToken.None);
        Assert.That(Status.State, Is.EqualTo(FeedState.Current));
    }

    [Test]
    public async Task WhatCannotBeStoredIsNamedAndStoredLater()
    {
        _rig.Write("x.csv/in-the-way", "");
        var runner = Runner(new Scripted(_ => Poll(isCurrent: true)));
        await runner.PollAsync(CancellationToken.None);
        Assert.That(Status, Has.Property("State").EqualTo(FeedState.Failing).And.Property("LastError").Contains("cannot be stored"));
        Directory.Delete(_rig.PathOf("x.csv"), true);
        await runner.PollAsync(CancellationToken.None);
        Assert.That(_rig.Lines("x.csv"), Is.EqualTo(new[] { "time,value", "2026-01-05 12:00,1" }));
    }

    [Test]
    public async Task EndsWhenItIsCancelled()
    {
        using var cancellation = new CancellationTokenSource();
        var run = Runner(new Scripted(poll =>
        {
            if (poll == 3) cancellation.Cancel();
            return Poll(isCurrent: true);
        })).RunAsync(cancellation.Token);
        await Assert.ThatAsync(() => run, Throws.InstanceOf<OperationCanceledException>());
    }

    private FeedRunner Runner(IFeed feed) => new(feed, _rig.Store, _rig.Board, (CollectorTelemetry)_rig.Services.GetService(typeof(CollectorTelemetry))!, _rig.Time);

    private static FeedPoll Poll(bool isCurrent)
    {
        var batch = new FeedBatch("test");
        batch.Add(new ImportTarget("x.csv", Header: "time,value"), "2026-01-05 12:00,1");
        return new FeedPoll(batch, isCurrent);
    }

    private sealed class Scripted(Func<int, FeedPoll> script) : IFeed
    {
        private int _polls;

        public string Name => "scripted";

        public string Description => "";

        public IFeedSchedule Schedule { get; } = new IntervalSchedule(TimeSpan.FromHours(1), TimeSpan.Zero);

        public Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation) => Task.FromResult(script(++_polls));
    }
}
