using NUnit.Framework;
using YenValve.Collector.Streams;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams;

/// <summary>What becomes of connections, and of the time in which there is none.</summary>
[TestFixture]
public sealed class ReconnectTests
{
    private static readonly TimeSpan OneBar = TimeSpan.FromSeconds(335);

    [Test]
    public async Task ABrokenConnectionIsMadeAgainAndSubscribedAgain()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(60), peer);
        await peer.DropWithin(PublisherTalk.BybitMessage(rig.Now, (rig.Now, "Buy", "1", "100000")));
        await Waiting.Until(() => rig.Stream.Counts.Reconnects == 1, "the loss is noticed");
        var next = await rig.Subscribed();
        await rig.Say(next, PublisherTalk.BybitMessage(rig.Now, (rig.Now, "Sell", "1", "100000")));
        await rig.Pass(OneBar, next);

        // It lived a minute, so the next attempt came at once; half a message is none, and what the last second closed may have been in it.
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "0,100000,1,Bybit,0.9966")));
        Assert.That(rig.Stream.Counts.Connections, Is.EqualTo(2));
    }

    [Test]
    public async Task ThePauseGrowsWhileNoConnectionStands()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        rig.Venue.Refusals = 4;
        peer.Drop();
        var began = rig.Time.GetUtcNow();
        await Waiting.Until(() => rig.Stream.Counts.Reconnects == 1, "the loss is noticed");
        var next = rig.Venue.Next();
        while (!next.IsCompleted)
        {
            rig.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(2);
        }

        // Five pauses with jitter, of one second at first; the fifth alone is some sixteen.
        await next;
        Assert.That((rig.Time.GetUtcNow() - began).TotalSeconds, Is.InRange(5, 300));
        Assert.That(rig.Stream.Counts.Reconnects, Is.EqualTo(5));
    }

    [Test]
    public async Task APublisherThatFallsSilentIsGivenUp()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(60), peer);
        peer.Answers = false;
        await rig.Pass(TimeSpan.FromSeconds(40), peer);
        rig.Time.Advance(TimeSpan.FromSeconds(20));
        var next = await rig.Subscribed();
        Assert.That(rig.Stream.Counts.LastLoss, Is.EqualTo("silent for 60 s"));
        await rig.Pass(OneBar, next);

        // Heard for the first minute less a push, and again from the second full minute on.
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "0,0,0,Bybit,0.7966")));
    }

    [Test]
    public async Task PingFramesAloneAreNoSignOfLife()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        peer.Answers = false;
        for (var i = 0; i < 3; i++)
        {
            await peer.Ping();
            await rig.Pass(TimeSpan.FromSeconds(20), i < 2 ? peer : null);
        }

        await Waiting.Until(() => rig.Stream.Counts.Reconnects == 1, "it is given up");
        Assert.That(rig.Stream.Counts.LastLoss, Is.EqualTo("silent for 60 s"));
    }

    [Test]
    public async Task ThePublishersGoodByeProvesThatNothingWasMissed()
    {
        await using var rig = new StreamRig();
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(75), peer);
        await peer.Close();
        await rig.Pass(OneBar, await rig.Subscribed());

        // But for the second that it may not have pushed.
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "0,0,0,Bybit,0.9966")));
    }

    [Test]
    public async Task AnOldConnectionIsReplacedWithoutAGapAndWhatBothBringCountsOnce()
    {
        var subscriptions = 0;
        await using var rig = new StreamRig(
            settings: new StreamSettings { Lifetime = TimeSpan.FromSeconds(200) },
            answer: request => request.Contains("subscribe", StringComparison.Ordinal) && Interlocked.Increment(ref subscriptions) == 2 ? null : PublisherTalk.Bybit(request));
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(200), peer);
        var next = await rig.Next();
        await next.Heard();
        var last = (rig.Now - 50, "Buy", "1", "100000");
        await rig.Say(peer, PublisherTalk.BybitMessage(rig.Now - 2, last, last));
        rig.Time.Advance(TimeSpan.FromSeconds(1));
        await rig.Say(next, PublisherTalk.Bybit("""{"op":"subscribe"}""")!);
        await peer.Gone.WaitAsync(Waiting.Patience);
        await rig.Say(next, PublisherTalk.BybitMessage(rig.Now - 1, last, last, last));
        await rig.Settle();
        Assert.That((rig.Stream.Counts.Connections, rig.Stream.Counts.Reconnects), Is.EqualTo((2, 0)));
        Assert.That((rig.Stream.Counts.Liquidations, rig.Stream.Counts.Repeated), Is.EqualTo((3, 2)));
        await rig.Pass(TimeSpan.FromSeconds(135), next);
        Assert.That(rig.Rows[0], Is.EqualTo(StreamRig.Row(10, 0, "300000,0,3,Bybit,1")));
    }

    [TestCase("""{"success":false,"ret_msg":"error:handler not found,topic:allLiquidation.BTCUSDT","op":"subscribe"}""")]
    [TestCase("""{"unknown":1}""")]
    public async Task ARefusedOrUnansweredSubscriptionIsTriedAgain(string answer)
    {
        var asked = 0;
        await using var rig = new StreamRig(answer: request => Interlocked.Increment(ref asked) == 1 ? answer : PublisherTalk.Bybit(request));
        var start = rig.Start();
        while (!start.IsCompleted || rig.Stream.Counts.Connections == 0)
        {
            rig.Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Delay(2);
        }

        await start;
        Assert.That((rig.Stream.Counts.Reconnects, rig.Stream.Counts.Connections), Is.EqualTo((1, 1)));
    }

    [Test]
    public async Task ASubscriptionThatIsGoneIsNoticedAndMadeAgain()
    {
        var probes = 0;
        await using var rig = new StreamRig(isBybit: false, answer: request =>
            request.Contains("LIST", StringComparison.Ordinal) && Interlocked.Increment(ref probes) == 2 ? """{"result":[],"id":2}""" : PublisherTalk.Binance(request));
        var peer = await rig.Start();
        await rig.Pass(TimeSpan.FromSeconds(20), peer);
        rig.Time.Advance(TimeSpan.FromSeconds(20));
        await Waiting.Until(() => rig.Stream.Counts.Reconnects == 1, "it is noticed");
        Assert.That(rig.Stream.Counts.LastLoss, Does.Contain("BTCUSDT is no longer subscribed to"));
    }
}
