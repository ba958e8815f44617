using NUnit.Framework;
using YenValve.Indicators.Carry;

namespace YenValve.Indicators.Tests.Carry;

/// <summary>What the formulas of carry, its scores and its remembered levels say at the very edge of what they accept.</summary>
[TestFixture]
public sealed class ParityLimitTests
{
    [TestCase(0, .03, 30)]
    [TestCase(-150, .03, 30)]
    [TestCase(150, .03, 0)]
    [TestCase(150, .03, -30)]
    [TestCase(150, -12, 30, Description = "a dollar that grows to nothing")]
    [TestCase(150, -24, 30)]
    [TestCase(double.NaN, .03, 30)]
    public void ParityThatIsImpossibleIsUnknown(double spot, double dollar, double days) =>
        Assert.That(CoveredParity.Forward(spot, dollar, .001, days), Is.NaN);

    [Test]
    public void VolatilityAndDaysOfARatioArePositive()
    {
        Assert.Multiple(() =>
        {
            Assert.That(CarryRisk.Ratio(157, 155, 90, -.1), Is.NaN);
            Assert.That(CarryRisk.BreakEvenDeviations(157, 155, 90, 0), Is.NaN);
            Assert.That(CarryRisk.BreakEvenDeviations(157, 155, 90, -.1), Is.NaN);
            Assert.That(CarryRisk.BreakEvenMove(0, 155), Is.NaN);
            Assert.That(CarryRisk.BreakEvenMove(160, 150), Is.EqualTo(-.0625));
        });
    }

    [Test]
    public void NoCarryIsStoppedByNoVolatilityAndAHalvedDollarByNone()
    {
        Assert.That(CarryRisk.StopVolatility(150, 150, 90), Is.Zero);
        Assert.That(CarryRisk.StopVolatility(150, 75, 90), Is.EqualTo(double.PositiveInfinity));
        Assert.That(CarryRisk.StopVolatility(150, 75.001, 90), Is.InRange(15, 30));
    }

    [TestCase(0)]
    [TestCase(-150)]
    [TestCase(double.PositiveInfinity)]
    [TestCase(double.NaN)]
    public void AForwardThatIsNoPriceIsTakenFromParity(double quoted)
    {
        // 150·(1 + .01·73/365)/(1 + .05·72/360·73/72), 73 days: 150·1.002/(1 + .05·73/360).
        var market = new CarryMarket(Markets.Day) { Spot = 150, Forward = quoted, Days = 73, DollarRate = .05, YenRate = .01 };
        Assert.That(market.ForwardOrParity, Is.EqualTo(150 * 1.002 / (1 + (3.65 / 360))).Within(1e-12));
        Assert.That(market.BasisPoints, Is.NaN);
    }

    [Test]
    public void AScoreIsOneThirdOfWhatTheRiseExceedsOneDeviationBy()
    {
        var score = new ChangeScore(1, 3, 1);
        foreach (var value in new[] { 0.0, 1, 2, 3 }) Assert.That(score.Update(value), Is.NaN);
        Assert.That((score.Update(6.5), score.Change), Is.EqualTo((.5, 3.5)), "rises of one, a deviation of the floor: (2.5 − 1)/3");
        Assert.That(score.Update(7.5), Is.Zero);
        Assert.That(score.Update(1e9), Is.EqualTo(1));
        Assert.That(score.Update(double.PositiveInfinity), Is.NaN);
        Assert.That(score.Change, Is.NaN);
        Assert.That(score.Update(1), Is.NaN, "the place of the missing one is kept");
        Assert.That(score.Update(2), Is.Not.NaN);
        score.Reset();
        Assert.That(score.Change, Is.NaN);
        Assert.That(score.Update(3), Is.NaN);
        Assert.That(score.Change, Is.NaN, "nothing is left to rise from");
        score.Update(4);
        score.Update(5);
        Assert.That(score.Update(6), Is.NaN);
        Assert.That(score.Update(9.5), Is.EqualTo(.5));
    }

    [Test]
    public void ASpanCountsObservations()
    {
        var score = new ChangeScore(2, 1, 1);
        score.Update(1);
        score.Update(5);
        Assert.That(score.Change, Is.NaN);
        score.Update(4);
        Assert.That(score.Change, Is.EqualTo(3));
        Assert.That(score.Update(12), Is.EqualTo(1), "a rise of seven after one of three");
    }

    [Test]
    public void ARankOfOneValueIsBelowEqualOrAbove()
    {
        var rank = new TrailingRank(1);
        Assert.That(rank.Update(3), Is.NaN);
        Assert.That((rank.Update(3), rank.Update(4), rank.Update(3)), Is.EqualTo((.5, 1.0, 0.0)));
        Assert.That(rank.Update(double.NegativeInfinity), Is.NaN);
        Assert.That(rank.Update(3), Is.EqualTo(.5), "what was passed over is not compared with");
    }

    [Test]
    public void ALevelIsTheHighestSpotFromTheLastBeforeTheDayInTokyoUntilItsEnd()
    {
        // 29 April of Tokyo is 28 April 15:00 to 29 April 15:00 UTC.
        DateTime begin = new(2024, 4, 28, 15, 0, 0), end = begin.AddDays(1);
        Assert.That(Level((begin.AddDays(-1), 170), (begin, 158), (end, 157)), Is.EqualTo(158), "only the last one before it");
        Assert.That(Level((begin, 158), (end, 159)), Is.EqualTo(159));
        Assert.That(Level((begin, 158), (end.AddTicks(1), 159)), Is.EqualTo(158), "the day is over");
        Assert.That(Level((begin.AddHours(1), 157), (begin.AddHours(2), 159), (begin.AddHours(3), 158)), Is.EqualTo(159));
        Assert.That(Level((begin.AddDays(-4), 158)), Is.EqualTo(158), "as old as a spot from just before may be");
        Assert.That(Level((begin.AddDays(-4).AddTicks(-1), 158)), Is.NaN);
        Assert.That(Level((begin.AddDays(-5), 158), (begin.AddHours(1), 150)), Is.EqualTo(150));
        Assert.That(Level((end.AddTicks(1), 158)), Is.NaN);

        double Level(params (DateTime, double)[] spots)
        {
            var levels = new InterventionLevels();
            foreach (var (time, spot) in spots) levels.AddSpot(time, spot);
            Assert.That(levels.AddDay(new DateTime(2024, 4, 29)), Is.EqualTo(levels.Count == 1));
            return levels.Highest;
        }
    }

    [Test]
    public void SpotsAndLevelsAreForgottenBehindTheMemoryAndNotAtItsEnd()
    {
        var levels = new InterventionLevels(1);
        DateTime day = new(2024, 5, 1);
        levels.AddLevel(day.AddHours(13), 158);
        levels.AddLevel(day.AddDays(-1), 150);
        levels.AddLevel(day.AddDays(-1), 170);
        levels.AddSpot(day.AddDays(1), 155);
        Assert.That((levels.Count, levels.Lowest, levels.Highest), Is.EqualTo((1, 158.0, 158.0)), "a level counts from the midnight its day began with");
        levels.AddSpot(day.AddDays(1).AddTicks(1), 155);
        Assert.That((levels.Count, double.IsNaN(levels.Lowest), double.IsNaN(levels.Highest)), Is.EqualTo((0, true, true)));

        levels.AddSpot(day.AddDays(2), 149);
        Assert.That(levels.AddDay(day.AddDays(1)), "the spot of a day before is remembered to the tick");
        Assert.That(levels.Highest, Is.EqualTo(155));
        levels.Reset();
        levels.AddSpot(day.AddDays(1), 155);
        levels.AddSpot(day.AddDays(2).AddTicks(1), 149);
        Assert.That(levels.AddDay(day.AddDays(1)), Is.False);
    }

    [TestCase(150, ExpectedResult = 152)]
    [TestCase(152, ExpectedResult = 152)]
    [TestCase(152.1, ExpectedResult = 155)]
    [TestCase(160, ExpectedResult = 160)]
    [TestCase(160.1, ExpectedResult = double.NaN)]
    public double TheNextLevelIsTheLowestNotBelow(double spot)
    {
        var levels = new InterventionLevels();
        foreach (var level in new[] { 155.0, 160, 152, 157 }) Assert.That(levels.AddLevel(Markets.Day, level));
        Assert.That(levels.AddLevel(Markets.Day.AddHours(1), 160), "the same day and level count once");
        Assert.That((levels.Count, levels.Lowest, levels.Highest), Is.EqualTo((4, 152.0, 160.0)));
        return levels.NextAbove(spot);
    }

    [TestCase(0)]
    [TestCase(-1)]
    [TestCase(double.NaN)]
    [TestCase(double.PositiveInfinity)]
    public void WhatIsNoPriceIsNoLevel(double level)
    {
        var levels = new InterventionLevels();
        Assert.That((levels.AddLevel(Markets.Day, level), levels.Count), Is.EqualTo((false, 0)));
    }

    [Test]
    public void TheShortestThatIsPossibleIsAccepted()
    {
        Assert.That(() => new CarryTradeMark("t", 1), Throws.Nothing);
        Assert.That(() => new CarryUnwindPressure("p", 1), Throws.Nothing);
        Assert.That(() => new InterventionLevels(1), Throws.Nothing);
        Assert.That(() => new InterventionZone("z", warmUpReturns: 6), Throws.Nothing);
        Assert.That(() => new InterventionZone("z", -.01), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => new InterventionLevels(0), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
