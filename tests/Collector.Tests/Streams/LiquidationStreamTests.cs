using NUnit.Framework;
using YenValve.Collector.Streams;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams;

/// <summary>From the publisher's socket to the row that a backtest reads.</summary>
[TestFixture]
public sealed class LiquidationStreamTests
{
    private static readonly TimeSpan OneBar = TimeSpan.FromSeconds(335);

    [Test]
    public async Task BybitsLiquidationsBecomeARow()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (rig.Now - 200, "Buy", "0.5", "120000"), (rig.Now - 100, "Sell", "0.1", "121000.5")));
        await rig.Pass(TimeSpan.FromSeconds(60), peer);
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (rig.Now - 20, "Buy", "2", "119999.99")));
        await rig.Pass(OneBar, peer);

        // 0.5 × 120,000 + 2 × 119,999.99 and 0.1 × 121,000.5; the first stamps lie before ten, in the bar before, which was not listened to yet.
        Assert.That(rig.Rows, Is.EqualTo(new[]
        {
            StreamRig.Row(9, 55, "60000,12100.05,2,Bybit,0"),
            StreamRig.Row(10, 0, "239999.98,0,1,Bybit,1"),
        }));
    }

    [Test]
    public async Task BinancesLiquidationsAreMarkedASample()
    {
        await using var rig = new StreamRig(isBybit: false);
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        await rig.Say(peer, PublisherTalk.BinanceMessage(rig.Now, "SELL", 0.014m, 100000m));
        await rig.Say(peer, PublisherTalk.BinanceMessage(rig.Now + 1, "BUY", 0.5m, 100100m));
        await rig.Pass(OneBar, peer);
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "1400,50050,2,Binance (sampled),1")));
    }

    [Test]
    public async Task AQuietBarThatWasHeardIsARowOfZeros()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(OneBar + OneBar, peer);
        Assert.That(rig.Rows, Is.EqualTo(new[] { StreamRig.Row(10, 0, "0,0,0,Bybit,1"), StreamRig.Row(10, 5, "0,0,0,Bybit,1") }));
    }

    [Test]
    public async Task AMessageInPiecesWithPingsBetweenIsOneMessageAndPingsAreAnswered()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        var before = rig.Stream.Counts.Messages;
        await peer.SendInParts(PublisherTalk.BybitMessage(rig.Now, (rig.Now - 1, "Buy", "1", "100000")), 7);
        await Waiting.Until(() => rig.Stream.Counts.Messages > before && peer.Pongs > 10, "it is heard and answered");
        await rig.Pass(OneBar, peer);
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "100000,0,1,Bybit,1")));
    }

    [Test]
    public async Task AMessageSlowlySentIsHeardWhole()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        var frame = LoopbackPeer.Frame(1, true, System.Text.Encoding.UTF8.GetBytes(PublisherTalk.BybitMessage(rig.Now + 1, (rig.Now + 1, "Buy", "1", "100000"))));
        foreach (var piece in frame) await peer.Write([piece]);
        await Waiting.Until(() => rig.Stream.Counts.Liquidations == 1, "it is heard");
    }

    [Test]
    public async Task WhatIsMalformedOrImpossibleIsNamedAndTheBarSaysThatSomethingIsMissing()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(60), peer);
        await rig.Say(peer, """{"topic":"allLiquidation.BTCUSDT","ts":1,"data":[{"T":""");
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (rig.Now, "Buy", "1", "-5"), (rig.Now, "Buy", "1", "100000")));
        await rig.Pass(OneBar, peer);

        // The mess came at the sixtieth second, with the probe's answer: what was closed in the second before it is in doubt, nothing else.
        Assert.Multiple(() =>
        {
            Assert.That(rig.Stream.Counts.Refused, Is.EqualTo(2));
            Assert.That(rig.Stream.Counts.FirstProblem, Does.Contain("allLiquidation.BTCUSDT"));
            Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "100000,0,1,Bybit,0.9966")));
        });
    }

    [Test]
    public async Task AMalformedMessageAfterAPauseLeavesThePauseUnproven()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(75), peer);
        await rig.Say(peer, "{");
        await rig.Pass(OneBar, peer);

        // The last proof was at the sixtieth second, of the time up to the fifty-ninth; the mess came at the seventy-fifth: 284 of 300 seconds.
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "0,0,0,Bybit,0.9466")));
    }

    [Test]
    public async Task TheSameMessageTwiceCountsOnce()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        var message = PublisherTalk.BybitMessage(rig.Now, (rig.Now - 5, "Buy", "1", "100000"), (rig.Now - 5, "Buy", "1", "100000"));
        await rig.Say(peer, message);
        await rig.Say(peer, message);
        await rig.Pass(OneBar, peer);
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "200000,0,2,Bybit,1")), "two alike in one message are two");
        Assert.That(rig.Stream.Counts.Repeated, Is.EqualTo(2));
    }

    [Test]
    public async Task WhatComesLateCountsInTheBarThatIsOpenThen()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(300), peer);
        var last = rig.Now - 1000;
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (last, "Buy", "1", "100000")));
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (last, "Buy", "1", "100001")));
        await rig.Pass(OneBar, peer);
        Assert.That(rig.Rows, Is.EqualTo(new[] { StreamRig.Row(10, 0, "100000,0,1,Bybit,1"), StreamRig.Row(10, 5, "100001,0,1,Bybit,1") }));
        Assert.That(rig.Stream.Counts.Late, Is.EqualTo(1));
    }

    [Test]
    public async Task AMessageThatIsTooLongIsThrownAwayAndTheStreamGoesOn()
    {
        await using var rig = new StreamRig(settings: new StreamSettings { LargestMessage = 8192, LargestQueue = 1 << 20 });
        var peer = await rig.Start();
        await peer.Send(new string(' ', 20_000) + "{}");
        await Waiting.Until(() => rig.Stream.Counts.Refused == 1, "it is refused");
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now, (rig.Now, "Buy", "1", "100000")));
        Assert.That(rig.Stream.Counts.Liquidations, Is.EqualTo(1));
    }

    [Test]
    public async Task TheStatusNamesTheLastRow()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(OneBar, peer);
        var feed = rig.Board.Snapshot().Feeds.Single();
        Assert.That((feed.Name, feed.LastRow, feed.IsOverdue), Is.EqualTo(("test-liquidations", "2025-10-10 10:00", false)));
    }
}
