using Microsoft.Extensions.DependencyInjection;
using NUnit.Framework;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Hosting;
using YenValve.Collector.Tests.Loopback;

namespace YenValve.Collector.Tests.Hosting;

[TestFixture]
public sealed class FeedServiceTests
{
    [Test]
    public async Task AStreamThatADefectEndsIsNamedAndTheOthersGoOn()
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 5), (_, _) => { });
        var (falling, steady) = (new Stream("falling", falls: true), new Stream("steady", falls: false));
        using var service = new FeedService([], [falling, steady], new CollectorOptions(), rig.Store, rig.Board, rig.Services.GetRequiredService<CollectorTelemetry>(), rig.Time);
        await service.StartAsync(CancellationToken.None);
        await steady.Runs.Task.WaitAsync(TimeSpan.FromSeconds(30));

        var status = rig.Board.Snapshot().Feeds.Single(feed => feed.Name == "falling");
        Assert.That((status.State, service.ExecuteTask!.IsCompleted), Is.EqualTo((FeedState.Failing, false)));
        Assert.That(status.LastError, Does.Contain(nameof(DivideByZeroException)));
        await service.StopAsync(CancellationToken.None);
        Assert.That(service.ExecuteTask.IsCompletedSuccessfully, Is.True);
    }

    [Test]
    public async Task AStreamThatWasNotAskedForIsNotShown()
    {
        await using var rig = await CollectorRig.StartAsync(new DateTime(2026, 1, 5), (options, _) => options.Feeds = ["mof"]);
        Assert.That(rig.Board.Snapshot().Feeds.Select(feed => feed.Name), Is.EqualTo(new[] { "mof" }));
    }

    private sealed class Stream(string name, bool falls) : IStreamFeed
    {
        public string Name => name;

        public string Description => "";

        public TaskCompletionSource Runs { get; } = new();

        public async Task RunAsync(CancellationToken cancellation)
        {
            if (falls) throw new DivideByZeroException();
            Runs.SetResult();
            await Task.Delay(Timeout.InfiniteTimeSpan, cancellation);
        }
    }
}
