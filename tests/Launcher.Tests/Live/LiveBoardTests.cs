using NUnit.Framework;
using YenValve.Algorithms;
using YenValve.Engine;
using YenValve.Launcher.Live;
using YenValve.Tests;

namespace YenValve.Launcher.Tests.Live;

/// <summary>What is shown of a run before it has decided anything itself.</summary>
[TestFixture]
public sealed class LiveBoardTests
{
    [Test]
    public void WhatWasTakenOverAndItsFeedsAreShownBeforeTheFirstDecision()
    {
        var begin = new DateTime(2022, 7, 23, 18, 0, 0, DateTimeKind.Utc);
        var board = new LiveBoard("YenValve", "replay", null, null, TimeProvider.System);
        var outcome = LivePaper.Run(new LiveRequest
        {
            CreateAlgorithm = static () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Clock = new ReplayClock(begin, double.PositiveInfinity),
            EndUtc = begin.AddHours(1),
            Observer = board,
        });
        Assert.That(outcome.RuntimeError, Is.Empty);
        board.End(outcome);
        Assert.That(board.Status.Decision?.Time, Is.EqualTo(begin.Date.AddHours(1)));
        Assert.That(board.Status.Feeds.Select(static feed => feed.Name), Does.Contain("jgb-curve").And.Contain("bitcoin"));
        Assert.That(board.Status.Feeds.Single(static feed => feed.Name == "jgb-curve").AgeHours, Is.EqualTo(41.0).Within(1.5), "the curve of Thursday, published on Friday at 00:30 UTC");
    }
}
