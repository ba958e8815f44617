using NUnit.Framework;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Study;
using YenValve.Optimization.Tests.Search;
using YenValve.Optimization.Tests.Study;

namespace YenValve.Optimization.Tests.Objectives;

[TestFixture]
public sealed class RankingTests
{
    private static readonly RunRecord Good = Runs.Of(Sets.Of(("a", "1")), sharpe: 1.2, drawdown: 0.3);
    private static readonly RunRecord Calm = Runs.Of(Sets.Of(("a", "2")), sharpe: 0.9, drawdown: 0.1);
    private static readonly RunRecord Twin = Runs.Of(Sets.Of(("a", "0")), sharpe: 0.9, drawdown: 0.1);

    [Test]
    public void TheBestComesFirstAndEqualsGoByTheirParameters()
    {
        var ranking = new Ranking(new Target(new StatisticName("Sharpe Ratio")), []);
        Assert.That(ranking.Of([Calm, Twin, Good]).Select(r => r.Run.Parameters.ToString()), Is.EqualTo(new[] { "a=1", "a=0", "a=2" }));
    }

    [Test]
    public void TheLowEndCanBeWanted()
    {
        var ranking = new Ranking(new Target(new StatisticName("Drawdown"), Direction.Min), []);
        Assert.That(ranking.Of([Good, Calm])[0].Run, Is.SameAs(Calm));
    }

    [Test]
    public void ACrashedRunIsNeverRankedWhateverFiguresItLeft()
    {
        var ranking = new Ranking(new Target(new StatisticName("Sharpe Ratio")), []);
        Assert.That(ranking.Of([Good with { Status = RunStatus.Crashed }, Calm]).Single().Run, Is.SameAs(Calm));
    }

    [Test]
    public void ARunThatBreaksAConstraintOrLacksItsFigureIsNotRanked()
    {
        Ranking With(string constraint) => new(new Target(new StatisticName("Sharpe Ratio")), [Constraint.Parse(constraint)]);
        Assert.Multiple(() =>
        {
            Assert.That(With("Drawdown < 0.25").Of([Good, Calm]).Single().Run, Is.SameAs(Calm));
            Assert.That(With("No Such Thing > 0").Of([Good, Calm]), Is.Empty);
        });
    }

    [TestCase("Drawdown < 0.1", false)]
    [TestCase("Drawdown <= 0.1", true)]
    [TestCase("Drawdown > 0.1", false)]
    [TestCase("Drawdown>=0.1", true)]
    [TestCase("Drawdown == 0.1", true)]
    [TestCase("Drawdown != 0.1", false)]
    public void EachComparisonIsWhatItSays(string text, bool kept) => Assert.Multiple(() =>
    {
        Assert.That(Constraint.Parse(text).IsKept(Calm), Is.EqualTo(kept));
        Assert.That(Constraint.Parse(Constraint.Parse(text).ToString()).IsKept(Calm), Is.EqualTo(kept));
    });

    [TestCase("Drawdown")]
    [TestCase("< 5")]
    [TestCase("Drawdown < much")]
    [TestCase("Drawdown < NaN")]
    public void RefusesWhatIsNoCondition(string text) => Assert.That(() => Constraint.Parse(text), Throws.ArgumentException);
}
