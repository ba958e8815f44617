using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Time.Testing;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Hosting;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams;

/// <summary>The streams in the collector's host, as options name them.</summary>
[TestFixture]
public sealed class HostingTests
{
    private string _folder = "";

    [SetUp]
    public void MakeFolder() => _folder = Directory.CreateTempSubdirectory("yenvalve-streams-").FullName;

    [TearDown]
    public void RemoveFolder() => Directory.Delete(_folder, true);

    [Test]
    public async Task TheHostRunsTheStreamThatIsAskedForIntoTheSeriesTheStrategyReads()
    {
        await using var venue = new LoopbackVenue(PublisherTalk.Bybit);
        var time = new FakeTimeProvider(StreamRig.Ten);
        var options = Options("bybit");
        options.Liquidations.Bybit = venue.Address;
        options.Liquidations.BarMinutes = 1;
        using var host = CollectorHost.Create(options, _ => { }, time);
        var board = host.Services.GetRequiredService<FeedBoard>();
        await host.StartAsync();
        var peer = await venue.Next();
        Assert.That(await peer.Heard(), Does.Contain("allLiquidation.BTCUSDT").And.Contain("allLiquidation.BTCPERP"));
        var now = time.GetUtcNow().ToUnixTimeMilliseconds();
        await peer.Send(PublisherTalk.BybitMessage(now + 1, (now + 1, "Buy", "1", "100000")));
        var file = Path.Combine(_folder, "alternative", "liquidations", "btc.csv");
        await Waiting.Until(
            () =>
            {
                time.Advance(TimeSpan.FromSeconds(1));
                return File.Exists(file);
            },
            "a row is stored");
        await host.StopAsync();
        Assert.That(board.Snapshot().Feeds.Select(f => f.Name), Is.EqualTo(new[] { "bybit-liquidations" }));
        var lines = await File.ReadAllLinesAsync(file);
        Assert.That(lines[0], Is.EqualTo("time,end,long_usd,short_usd,count,venue,coverage"));
        Assert.That(lines[1], Does.StartWith("2025-10-10 10:00,2025-10-10 10:01,100000,0,1,Bybit,"));
    }

    [Test]
    public void TwoStreamsDoNotFillOneSeries()
    {
        var options = Options();
        options.Liquidations.BinanceTicker = "btc";
        Assert.That(() => CollectorHost.Create(options, _ => { }), Throws.ArgumentException.With.Message.Contains("cannot both fill BTC"));
    }

    [TestCase(0)]
    [TestCase(7)]
    [TestCase(120)]
    public void ABarDividesAnHour(int minutes)
    {
        var options = Options();
        options.Liquidations.BarMinutes = minutes;
        Assert.That(() => CollectorHost.Create(options, _ => { }), Throws.ArgumentException.With.Message.Contains("bar"));
    }

    private CollectorOptions Options(params string[] feeds) => new() { DataFolder = _folder, HealthPort = 0, Feeds = feeds };
}
