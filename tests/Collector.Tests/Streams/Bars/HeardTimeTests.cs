using NUnit.Framework;
using YenValve.Collector.Streams.Bars;

namespace YenValve.Collector.Tests.Streams.Bars;

/// <summary>One subscription at the tenth, a publisher that pushes every second: each message proves the time up to a second before it.</summary>
[TestFixture]
public sealed class HeardTimeTests
{
    private HeardTime _heard = null!;

    [SetUp]
    public void Subscribe()
    {
        _heard = new HeardTime(65_000, 1_000);
        _heard.Begin(1, 10_000);
    }

    [Test]
    public void OnlyTheNextMessageProvesTheTimeBeforeIt()
    {
        _heard.Hear(1, 40_000);
        Assert.That(Heard(), Is.EqualTo(29));
    }

    [Test]
    public void TheSubscriptionAloneProvesNothing() => Assert.That(Heard(), Is.Zero);

    [Test]
    public void AMessageBeforeTheSubscriptionProvesNothing()
    {
        _heard.Hear(2, 20_000);
        _heard.Hear(2, 30_000);
        Assert.That(Heard(), Is.Zero);
    }

    [Test]
    public void APauseThatTheWatchdogWouldHaveEndedIsNoListening()
    {
        Assert.That(_heard.Hear(1, 15_000), Is.Zero);
        Assert.That(_heard.Hear(1, 85_000), Is.EqualTo(70_000));
        _heard.Hear(1, 95_000);
        Assert.That(Heard(), Is.EqualTo(13));
    }

    [Test]
    public void AClockThatGoesBackProvesNothingTwice()
    {
        _heard.Hear(1, 50_000);
        _heard.Hear(1, 20_000);
        _heard.Hear(1, 60_000);
        Assert.That(Heard(), Is.EqualTo(49));
    }

    [Test]
    public void WhatIsMissedIsNotHeardAndTheRestIs()
    {
        _heard.Hear(1, 30_000);
        _heard.Miss(1, 50_000);
        _heard.Hear(1, 60_000);
        Assert.That(Heard(), Is.EqualTo(28));
    }

    [Test]
    public void TwoConnectionsThatOverlapLeaveNoGap()
    {
        _heard.Hear(1, 40_000);
        _heard.Begin(2, 45_000);
        _heard.Hear(2, 46_000);
        _heard.Hear(2, 50_000);
        _heard.Hear(1, 45_000);
        _heard.Hear(2, 70_000);
        Assert.That(Heard(), Is.EqualTo(59));
    }

    [Test]
    public void AGapBetweenTwoConnectionsIsNotHeardNorWhatTheFirstHadNotPushed()
    {
        _heard.Hear(1, 40_000);
        _heard.Begin(2, 45_000);
        _heard.Hear(2, 70_000);
        Assert.That(Heard(), Is.EqualTo(29 + 24));
    }

    [Test]
    public void WhatIsForgottenIsWhatWasBefore()
    {
        _heard.Hear(1, 40_000);
        _heard.Miss(1, 50_000);
        _heard.Hear(1, 60_000);
        _heard.Forget(50_000);
        Assert.That((Heard(), _heard.From), Is.EqualTo((9, 50_000)));
    }

    [Test]
    public void AThousandConnectionsAreNotRemembered()
    {
        for (var i = 2; i < 1000; i++) _heard.Begin(i, 10_000 + i);
        _heard.Hear(999, 30_999);
        Assert.That(Heard(), Is.EqualTo(19));
    }

    // Seconds of the first hundred.
    private double Heard() => _heard.Within(0, 100_000) / 1000.0;
}
