using NUnit.Framework;
using YenValve.Indicators.Volatility;

namespace YenValve.Indicators.Tests.Volatility;

[TestFixture]
public sealed class VarianceClockTests
{
    // A Monday.
    private static readonly DateTime Start = new(2026, 1, 5);

    [TestCase(1.0)]
    [TestCase(0.3)]
    [TestCase(0.0)]
    public void AWeekIsSevenDaysWhateverItsWeekendCounts(double weekend)
    {
        var clock = new VarianceClock(weekend);
        Assert.That(clock.Days(Start, Start.AddDays(7)), Is.EqualTo(7).Within(1e-12));
        Assert.That(clock.Days(Start.AddHours(50), Start.AddHours(50).AddDays(21)), Is.EqualTo(21).Within(1e-12));
        Assert.That(clock.Days(Start.AddDays(5), Start.AddDays(7)), Is.EqualTo(2 * weekend * 7 / (5 + (2 * weekend))).Within(1e-12));
        Assert.That(clock.Days(Start.AddHours(6), Start.AddHours(18)), Is.EqualTo(.5 * 7 / (5 + (2 * weekend))).Within(1e-12));
        Assert.That(clock.Days(Start, Start), Is.Zero);
        Assert.That(clock.Days(Start, Start.AddDays(-3)), Is.Zero);
    }

    [Test]
    public void AnEventCountsForTheDaysItMovesLike()
    {
        // 1.5% against 8% a year: .015²·365/.08² = 12.832 days.
        var clock = new VarianceClock();
        Assert.That(clock.Add(Start.AddDays(10), .015, .08));
        Assert.That(clock.Days(Start, Start.AddDays(9)), Is.EqualTo(9));
        Assert.That(clock.Days(Start, Start.AddDays(10)), Is.EqualTo(10 + 12.83203125).Within(1e-9), "from its moment on");
        Assert.That(clock.Days(Start.AddDays(10), Start.AddDays(12)), Is.EqualTo(2), "and not again");
        clock.Clear();
        Assert.That(clock.Days(Start, Start.AddDays(10)), Is.EqualTo(10));
    }

    [TestCase(40, .08)]
    [TestCase(27, .0955903)]
    public void WhatAnEventBringsBelongsToTheDaysBehindIt(int eventDay, double expected)
    {
        // Every day at 8% a year and 1.5% more on one: in 24 days, in 52, and at the thirty between them, where √(.08² + .015²·365/30) = .0955903 if it has come.
        double Total(double days) => (.0064 * days / 365) + (days >= eventDay ? .000225 : 0);
        double Volatility(double days) => Math.Sqrt(Total(days) * 365 / days);
        var clock = new VarianceClock();
        clock.Add(Start.AddDays(eventDay), .015, .08);
        double At(int days) => clock.Days(Start, Start.AddDays(days));
        var joined = ConstantMaturity.Volatility((Volatility(24), 24, At(24)), (Volatility(52), 52, At(52)), 30, At(30));
        Assert.That(joined, Is.EqualTo(expected).Within(1e-6));
        Assert.That(joined, Is.EqualTo(Volatility(30)).Within(1e-12));
        Assert.That(ConstantMaturity.Volatility(Volatility(24), 24, Volatility(52), 52, 30), Is.Not.EqualTo(Volatility(30)).Within(1e-3), "the calendar spreads it");
    }

    [Test]
    public void WhatCannotBeIsUnknown()
    {
        Assert.That(ConstantMaturity.Volatility((.1, 24, 24), (.05, 52, 52), 30, 30), Is.NaN, "total variance falls");
        Assert.That(ConstantMaturity.Volatility((.1, 24, 24), (.1, 52, 52), 20, 20), Is.NaN, "before the first");
        Assert.That(ConstantMaturity.Volatility((.1, 24, 24), (.1, 52, 52), 60, 60), Is.NaN, "behind the second");
        Assert.That(ConstantMaturity.Volatility((.1, 24, 24), (.1, 52, 24), 30, 24), Is.NaN, "no time between them");
        Assert.That(ConstantMaturity.Volatility((.1, 24, 24), (.1, 52, 52), 30, 60), Is.NaN);
        var clock = new VarianceClock();
        foreach (var (deviation, volatility) in new[] { (-.01, .1), (double.NaN, .1), (.01, 0), (.01, double.NaN), (double.PositiveInfinity, .1) }) Assert.That(clock.Add(Start, deviation, volatility), Is.False);
        foreach (var weekend in (double[])[-.1, 1.1, double.NaN]) Assert.That(() => new VarianceClock(weekend), Throws.TypeOf<ArgumentOutOfRangeException>());
    }
}
