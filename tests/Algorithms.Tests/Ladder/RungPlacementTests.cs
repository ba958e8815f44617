using NUnit.Framework;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Tests.Ladder;

/// <summary>Rungs worked out by hand.</summary>
[TestFixture]
public class RungPlacementTests
{
    [Test]
    public void TheHeaviestClustersInRangeThatKeepTheirDistance()
    {
        var rungs = Place(Given.Clusters, 0.11);
        Assert.That(rungs.Select(r => r.Index), Is.EqualTo(new[] { 1, 2, 3 }));
        Assert.That(rungs.Select(r => r.LimitPrice), Is.EqualTo(new[] { 56_943.0, 54_890.0, 52_841.0 }).Within(1e-8), "57,000·.999, 55,000·.998, 53,000·.997");
        Assert.That(rungs.Select(r => r.Weight), Is.EqualTo(new[] { 0.02, 0.06, 0.03 }).Within(1e-12));
    }

    [Test]
    public void TheOrderInWhichClustersAreGivenDoesNotMatter() =>
        Assert.That(Place([.. Given.Clusters.Reverse()], 0.11), Is.EqualTo(Place(Given.Clusters, 0.11)));

    [Test]
    public void NoMoreRungsThanAllowed()
    {
        var rungs = RungPlacement.Place(new LadderParameters { Rungs = 1 }, 60_000, 0.03, Given.Clusters, 0.11);
        Assert.That(rungs.Select(r => (r.LimitPrice, r.Weight)), Is.EqualTo(new[] { (54_945.0, 0.11) }), "the heaviest, 55,000, as the first rung");
    }

    [Test]
    public void NothingInRangeNothingPlaced() =>
        Assert.That(Place([Given.Long(59_000, 5), Given.Long(40_000, 5), new(LeveragedSide.Short, 55_000, 5), Given.Long(55_000, 0), Given.Long(56_000, double.NaN)], 0.11), Is.Empty);

    [Test]
    public void TheEndsOfTheRangeBelongToIt() =>
        Assert.That(Place([Given.Long(58_200, 1), Given.Long(52_800, 1), Given.Long(58_200.01, 1), Given.Long(52_799.99, 1)], 0.1), Has.Count.EqualTo(2));

    private static IReadOnlyList<Rung> Place(IReadOnlyList<LiquidationLevel> clusters, double weight) =>
        RungPlacement.Place(new LadderParameters(), 60_000, 0.03, clusters, weight);
}
