using System.Collections.Immutable;
using NUnit.Framework;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;

namespace YenValve.Evaluation.Tests.Events;

[TestFixture]
public sealed class CutScoreTests
{
    private static readonly CutDefinition Definition = new(Fall: 0.10, Days: 2);

    // Prices and multipliers of eight days; hits by hand: the days from which 10% is lost within two days are 2, 3 and 4 of the first six.
    private static readonly ImmutableArray<DecisionPoint> Decisions = Days(
        (100, 1.0), (102, 1.0), (101, 1.0), (100, 0.15), (90, 0.15), (80, 0.35), (85, 0.15), (86, 1.0));

    [Test]
    public void EachLoweredMultiplierIsACut()
    {
        var cuts = CutScore.Of(Decisions, Definition).Cuts;
        Assert.That(cuts.Select(cut => (cut.UtcTime.Day, cut.Price, cut.From, cut.To)), Is.EqualTo(new[] { (4, 100.0, 1.0, 0.15), (7, 85.0, 0.35, 0.15) }));
        Assert.That(cuts[0].WorstAfter, Is.EqualTo(-0.2).Within(1e-15));
        Assert.That(cuts[0].WholeUtc, Is.EqualTo(Decisions[6].UtcTime), "the second cut ends the first");
        Assert.That(cuts[1].WholeUtc, Is.EqualTo(Decisions[7].UtcTime));
    }

    [Test]
    public void WhatIsNotOverIsNotJudged()
    {
        var score = CutScore.Of(Decisions, Definition);
        Assert.That(score.Cuts.Select(cut => cut.IsHit), Is.EqualTo(new bool?[] { true, null }));
        Assert.That((score.Hits, score.FalseAlarms), Is.EqualTo((1, 0)));
    }

    [Test]
    public void BaseRateCountsEveryDayByTheSameRule()
    {
        var score = CutScore.Of(Decisions, Definition);
        Assert.That(score.BaseRate, Is.EqualTo(3.0 / 6).Within(1e-15));
        Assert.That(score.ChanceOfAsMany, Is.EqualTo(0.5).Within(1e-12));
    }

    [Test]
    public void AFalseAlarmIsACutThatNothingFollowed()
    {
        var score = CutScore.Of(Days((100, 1), (100, 0.15), (99, 1), (98, 1), (80, 1)), Definition);
        Assert.That((score.Hits, score.FalseAlarms, score.HitRate), Is.EqualTo((0, 1, 0.0)));
        Assert.That(score.ChanceOfAsMany, Is.EqualTo(1.0));
    }

    [Test]
    public void WithoutCutsThereIsNothingToScore()
    {
        var score = CutScore.Of(Days((100, 1), (100, 1)), Definition);
        Assert.That(score.HitRate, Is.NaN);
        Assert.That(score.ChanceOfAsMany, Is.NaN);
        Assert.That(score.BaseRate, Is.NaN);
    }

    [Test]
    public void SaysItsDefinition() => Assert.That(new CutDefinition().Text, Does.Contain("within 10 days").And.Contain("10% below"));

    [TestCase(0, 10)]
    [TestCase(1, 10)]
    [TestCase(0.1, 0)]
    public void NoDefinitionIsRefused(double fall, int days) =>
        Assert.That(() => CutScore.Of(Decisions, new CutDefinition(fall, days)), Throws.InstanceOf<ArgumentOutOfRangeException>());

    private static ImmutableArray<DecisionPoint> Days(params (double Price, double Multiplier)[] days) =>
        [.. days.Select((day, index) => new DecisionPoint(new DateTime(2024, 1, 1 + index, 1, 0, 0, DateTimeKind.Utc), day.Price, 0.5, day.Multiplier, 0.5 * day.Multiplier))];
}
