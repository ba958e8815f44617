using NUnit.Framework;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;
using YenValve.Optimization.Verdicts;

namespace YenValve.Optimization.Tests.Verdicts;

[TestFixture]
public sealed class PlateauTests
{
    private static readonly Ranking BySharpe = new(new Target(new StatisticName("Sharpe Ratio")), []);

    [Test]
    public void NeighboursDifferInOneParameterByOnePlace()
    {
        // On the grid 1, 2, 10 by on, off the neighbours of (2, on) are (1, on), (10, on) and (2, off); 10 is one place from 2.
        var scores = new Dictionary<(string, string), double> { [("2", "on")] = 2.0, [("1", "on")] = 1.0, [("10", "on")] = 1.6, [("2", "off")] = 0.4, [("1", "off")] = 1.9, [("10", "off")] = 1.9 };
        var plateau = Plateau.Of(BySharpe.Of(scores.Select(s => Runs.Of(Sets.Of(("a", s.Key.Item1), ("m", s.Key.Item2)), sharpe: s.Value))));
        Assert.Multiple(() =>
        {
            Assert.That(plateau.Neighbours.Select(n => n.Score), Is.EqualTo(new[] { 1.6, 1.0, 0.4 }));
            Assert.That(plateau.Kept, Is.EqualTo(0.5).Within(1e-12));
            Assert.That(plateau.Worst, Is.EqualTo(0.4));
        });
    }

    [Test]
    public void WithoutNeighboursNothingIsKnown()
    {
        var plateau = Plateau.Of(BySharpe.Of([Runs.Of(Sets.Of(("a", "1"), ("b", "1"))), Runs.Of(Sets.Of(("a", "2"), ("b", "2")))]));
        Assert.That((plateau.Neighbours.Count, plateau.Kept), Is.EqualTo((0, double.NaN)));
    }
}
