using NUnit.Framework;
using YenValve.Algorithms.Policy;

namespace YenValve.Algorithms.Tests.Policy;

/// <summary>The feeds of a moment, asked for by name.</summary>
[TestFixture]
public sealed class FeedStatesTests
{
    private static readonly FeedState[] Given =
        [Seen.Feed(FeedNames.Bitcoin), Seen.Feed(FeedNames.YenVolatility, FeedStatus.Absent), Seen.Feed(FeedNames.EquityVolatility, FeedStatus.Stale)];

    [TestCase(FeedNames.Bitcoin, FeedStatus.Fresh)]
    [TestCase(FeedNames.YenVolatility, FeedStatus.Absent)]
    [TestCase(FeedNames.EquityVolatility, FeedStatus.Stale)]
    [TestCase(FeedNames.Curve, null)]
    public void AStatusByItsName(string name, FeedStatus? status)
    {
        FeedStates feeds = [.. Given];
        Assert.That(feeds.StatusOf(name), Is.EqualTo(status));
    }

    [Test]
    public void TheyStayInTheirOrder()
    {
        FeedStates feeds = [.. Given];
        Assert.That(feeds, Is.EqualTo(Given));
        Assert.That((feeds.Count, feeds[2]), Is.EqualTo((3, Given[2])));
    }

    [Test]
    public void OneThatIsStaleIsTold()
    {
        Assert.That(FeedStates.Of(Given).HasStale, Is.True);
        Assert.That(FeedStates.Of(Given.AsSpan(0, 2)).HasStale, Is.False, "absent is not stale");
        Assert.That((FeedStates.None.HasStale, FeedStates.None.Count), Is.EqualTo((false, 0)));
    }
}
