using NUnit.Framework;
using YenValve.Evaluation.Performance;

namespace YenValve.Evaluation.Tests.Performance;

/// <summary>Small paths whose figures are seen at once.</summary>
[TestFixture]
public sealed class PathTests
{
    [Test]
    public void DrawdownKnowsPeakTroughAndRecovery()
    {
        var drawdown = Drawdown.Of([100, 120, 90, 110, 60, 80, 120, 130]);
        Assert.That(drawdown, Is.EqualTo(new Drawdown(-0.5, 1, 4, 6)));
        Assert.That(drawdown.DaysToRecover, Is.EqualTo(5));
    }

    [Test]
    public void WhatHasNotRecoveredHasNoDays() => Assert.That(Drawdown.Of([100, 50, 99]).DaysToRecover, Is.Null);

    [Test]
    public void WhatNeverFellHasNoDrawdown()
    {
        Assert.That(Drawdown.Of([1, 2, 3]).Depth, Is.Zero);
        Assert.That(RiskAdjusted.Calmar([1, 2, 3]), Is.NaN);
        Assert.That(RiskAdjusted.Sortino([0.1, 0.2]), Is.NaN);
    }

    [Test]
    public void ConstantReturnsHaveNoSharpeRatio() => Assert.That(RiskAdjusted.Sharpe([0.1, 0.1, 0.1]), Is.Zero);

    [Test]
    public void WorstStretchLongerThanThePathIsThePath() => Assert.That(Growth.Worst([100, 90, 80], 20), Is.EqualTo(-0.2).Within(1e-15));

    [Test]
    public void PathBelowTheHigh() => Assert.That(Drawdown.Path([100, 50, 200, 150]), Is.EqualTo(new[] { 0, -0.5, 0, -0.25 }).Within(1e-15));

    [TestCase(new double[] { 1 })]
    [TestCase(new double[] { 1, 0, 2 })]
    [TestCase(new[] { 1, double.NaN, 2 })]
    [TestCase(new[] { 1, double.PositiveInfinity })]
    public void ReturnsNeedPositiveValues(double[] values) => Assert.That(() => DailyReturns.Of(values), Throws.ArgumentException);

    [Test]
    public void MidnightBelongsToTheDayBefore()
    {
        // 31 December closes at the midnight of 1 January.
        DateTime[] times = [Day(2024, 12, 30), Day(2024, 12, 31), Day(2025, 1, 1), Day(2025, 1, 2), Day(2025, 2, 1)];
        double[] values = [100, 110, 121, 242, 484];
        Assert.That(CalendarReturns.Yearly(times, values).Select(year => (year.Year, Math.Round(year.Return, 12))), Is.EqualTo(new[] { (2024, 0.21), (2025, 3.0) }));
        Assert.That(CalendarReturns.Monthly(times, values).Select(month => (month.Year, month.Month, Math.Round(month.Return, 12))),
            Is.EqualTo(new[] { (2024, 12, 0.21), (2025, 1, 3.0) }));

        static DateTime Day(int year, int month, int day) => new(year, month, day, 0, 0, 0, DateTimeKind.Utc);
    }
}
