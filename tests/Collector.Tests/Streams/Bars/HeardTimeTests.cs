using NUnit.Framework;
using YenValve.Collector.Streams.Bars;

namespace YenValve.Collector.Tests.Streams.Bars;

/// <summary>Bars of a hundred seconds, one subscription at the tenth, a publisher that pushes every second: each message proves the time up to a second before it.</summary>
[TestFixture]
public sealed class HeardTimeTests
{
    private BarBook _bars = null!;
    private HeardTime _heard = null!;

    [SetUp]
    public void Subscribe()
    {
        _bars = new BarBook(100_000);
        _heard = new HeardTime(_bars, 65_000, 1_000);
        _heard.Begin(1, 10_000);
    }

    [Test]
    public void OnlyTheNextMessageProvesTheTimeBeforeIt()
    {
        _heard.Hear(1, 40_000);
        Assert.That(Coverage(), Is.EqualTo(0.29));
    }

    [Test]
    public void TheSubscriptionAloneProvesNothing() => Assert.That(_bars.Close(100_000), Is.Empty);

    [Test]
    public void AMessageBeforeTheSubscriptionProvesNothing()
    {
        _heard.Hear(2, 20_000);
        _heard.Hear(2, 30_000);
        Assert.That(_bars.Close(100_000), Is.Empty);
    }

    [Test]
    public void APauseThatTheWatchdogWouldHaveEndedIsNoListening()
    {
        Assert.That(_heard.Hear(1, 15_000), Is.Zero);
        Assert.That(_heard.Hear(1, 85_000), Is.EqualTo(70_000));
        _heard.Hear(1, 95_000);
        Assert.That(Coverage(), Is.EqualTo(0.13));
    }

    [Test]
    public void AClockThatGoesBackProvesNothingTwice()
    {
        _heard.Hear(1, 50_000);
        _heard.Hear(1, 20_000);
        _heard.Hear(1, 60_000);
        Assert.That(Coverage(), Is.EqualTo(0.49));
    }

    [Test]
    public void WhatIsMissedIsNotHeardAndTheRestIs()
    {
        _heard.Hear(1, 30_000);
        _heard.Miss(1, 50_000);
        _heard.Hear(1, 60_000);
        Assert.That(Coverage(), Is.EqualTo(0.28));
    }

    [Test]
    public void TwoConnectionsOverlap()
    {
        _heard.Hear(1, 40_000);
        _heard.Begin(2, 45_000);
        _heard.Hear(1, 55_000);
        _heard.Hear(2, 70_000);
        Assert.That(Coverage(), Is.EqualTo(0.59));
    }

    [Test]
    public void AThousandConnectionsAreNotRemembered()
    {
        for (var i = 2; i < 1000; i++) _heard.Begin(i, 10_000 + i);
        _heard.Hear(999, 30_999);
        Assert.That(Coverage(), Is.EqualTo(0.19));
    }

    private double Coverage() => Math.Round(_bars.Close(100_000).Single().Coverage, 9);
}
