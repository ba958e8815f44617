using Microsoft.AspNetCore.Http;
using NUnit.Framework;
using YenValve.Collector.Health;
using YenValve.Collector.Tests.Loopback;
using YenValve.Importing;

namespace YenValve.Collector.Tests.Publishers;

[TestFixture]
public sealed class KlineFeedTests
{
    private static readonly DateTime Monday = new(2026, 1, 5);
    private static readonly ImportTarget Hours = new("crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv");

    [Test]
    public async Task FillsPageAfterPageAndAHoleInWhatIsStored()
    {
        await using var rig = await CollectorRig.StartAsync(Monday.AddHours(1500).AddSeconds(2), FeedCases.At);
        rig.Publisher.At("/api/v3/klines", Exchange(TimeSpan.FromHours(1), 1500));
        await rig.PollAsync("binance-hour");
        Assert.That(new StoredSeries(rig.DataFolder, Hours).Count, Is.EqualTo(1500));
        Assert.That(rig.Publisher.Asked, Has.Count.EqualTo(2), "a thousand bars a question");

        // Somebody's copy lost an hour of yesterday.
        var rows = new StoredSeries(rig.DataFolder, Hours).Rows.ToList();
        File.Delete(rig.PathOf(Hours.Path));
        rows.RemoveAt(1480);
        new SeriesWriter(rig.DataFolder, Hours).Append(rows);
        await rig.PollAsync("binance-hour");
        Assert.That(new StoredSeries(rig.DataFolder, Hours).Count, Is.EqualTo(1500));
    }

    [Test]
    public async Task ABarIsNotOverUntilThePublishersClockSaysSoToo()
    {
        await using var rig = await CollectorRig.StartAsync(Monday.AddHours(2).AddSeconds(2), FeedCases.At);
        rig.Publisher.At("/api/v3/klines", Exchange(TimeSpan.FromHours(1), 3));

        // Our clock is an hour fast: the bar that it takes for over is still being made.
        rig.Publisher.Clock = () => rig.Time.GetUtcNow().AddHours(-1);
        var status = await rig.PollAsync("binance-hour");
        Assert.That(new StoredSeries(rig.DataFolder, Hours).Last, Is.EqualTo("20260105 00:00"));
        Assert.That(status.State, Is.EqualTo(FeedState.Waiting));
        Assert.That(rig.Board.Snapshot().Problems, Has.Some.Contains("clock"));
    }

    [Test]
    public async Task AnHourThatTheExchangeDoesNotHaveYetIsAskedForAgain()
    {
        await using var rig = await CollectorRig.StartAsync(Monday.AddHours(2).AddSeconds(2), FeedCases.At);
        rig.Publisher.At("/api/v3/klines", Exchange(TimeSpan.FromHours(1), 1), Exchange(TimeSpan.FromHours(1), 2));
        Assert.That((await rig.PollAsync("binance-hour")).State, Is.EqualTo(FeedState.Waiting));
        Assert.That((await rig.PollAsync("binance-hour")).State, Is.EqualTo(FeedState.Current));
    }

    private static RequestDelegate Exchange(TimeSpan length, int bars) => Answer.Of(context =>
    {
        var from = DateTime.UnixEpoch.AddMilliseconds(long.Parse(context.Request.Query["startTime"]!));
        return $"[{string.Join(',', Enumerable.Range(0, bars).Select(i => Monday + (i * length)).Where(open => open >= from).Take(1000).Select(open => FeedCases.Bar(open, length)))}]";
    });
}
