using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Hosting;
using YenValve.Collector.Http;
using YenValve.Collector.Storing;

namespace YenValve.Collector.Tests.Loopback;

/// <summary>The whole collector on a fresh data folder, a clock that skips waits, and a publisher on loopback; nothing runs until it is asked to.</summary>
internal sealed class CollectorRig : IAsyncDisposable
{
    /// <summary>So many questions that no test waits for a permit, and a timeout that only the clock lets pass.</summary>
    public static readonly PublisherLimits Unlimited = new(1_000_000, TimeSpan.FromSeconds(1)) { AttemptTimeout = SkippingTime.Timeouts };

    private readonly string _folder = Directory.CreateTempSubdirectory("yenvalve-collector-").FullName;
    private readonly IHost _host;

    private CollectorRig(FakePublisher publisher, DateTime now, Action<CollectorOptions, Uri> configure)
    {
        Publisher = publisher;
        Time = new SkippingTime(now);
        publisher.Clock = Time.GetUtcNow;
        Options = new CollectorOptions { DataFolder = DataFolder, HealthPort = 0 };
        configure(Options, publisher.Address);
        _host = CollectorHost.Create(Options, logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Trace), Time);
    }

    public FakePublisher Publisher { get; }

    public SkippingTime Time { get; }

    public CollectorOptions Options { get; }

    public LogLines Log { get; } = new();

    public string DataFolder => Path.Combine(_folder, "data");

    public FeedBoard Board => _host.Services.GetRequiredService<FeedBoard>();

    public SeriesStore Store => _host.Services.GetRequiredService<SeriesStore>();

    public IServiceProvider Services => _host.Services;

    public static async Task<CollectorRig> StartAsync(DateTime now, Action<CollectorOptions, Uri> configure) => new(await FakePublisher.StartAsync(), now, configure);

    public IFeed Feed(string name) => _host.Services.GetServices<IFeed>().Single(feed => feed.Name == name);

    /// <summary>Polls a feed and stores what it brought, as the collector does.</summary>
    public async Task<FeedSnapshot> PollAsync(string feed)
    {
        var runner = new FeedRunner(Feed(feed), Store, Board, _host.Services.GetRequiredService<CollectorTelemetry>(), Time);
        await runner.PollAsync(CancellationToken.None);
        return Board.Snapshot().Feeds.Single(snapshot => snapshot.Name == feed);
    }

    public string[] Lines(string file) => File.Exists(PathOf(file)) ? File.ReadAllLines(PathOf(file)) : [];

    public string PathOf(string file) => Path.Combine(DataFolder, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public async ValueTask DisposeAsync()
    {
        _host.Dispose();
        await Publisher.DisposeAsync();
        Directory.Delete(_folder, true);
    }
}
