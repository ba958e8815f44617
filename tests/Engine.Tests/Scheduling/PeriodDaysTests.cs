using NUnit.Framework;
using QuantConnect.Scheduling;

namespace YenValve.Engine.Tests.Scheduling;

/// <summary>Days checked against the calendar of 2024: 1 March a Friday, 31 March a Sunday.</summary>
public class PeriodDaysTests
{
    private static readonly DateTime Start = new(2024, 1, 1);
    private static readonly DateTime End = new(2024, 6, 30);

    [Test]
    public void MonthsOfTheCalendarBeginOnTheFirst() =>
        Assert.That(Text(new PeriodDays(null, 0, true, false).Months(Start, End, 1)), Is.EqualTo("0101 0201 0301 0401 0501 0601"));

    [Test]
    public void MonthsOfTheCalendarEndOnTheirLastDay() =>
        Assert.That(Text(new PeriodDays(null, 0, false, false).Months(Start, End, 1)), Is.EqualTo("0131 0229 0331 0430 0531 0630"));

    [Test]
    public void MonthsOfAnExchangeBeginOnItsFirstTradingDay() =>
        Assert.That(Text(new PeriodDays(Fx.Equities(new DateTime(2024, 1, 1)), 0, true, false).Months(Start, End, 1)),
            Is.EqualTo("0102 0201 0301 0401 0501 0603"));

    [Test]
    public void MonthsOfAnExchangeEndOnItsLastTradingDay() =>
        Assert.That(Text(new PeriodDays(Fx.Equities(new DateTime(2024, 3, 29)), 0, false, false).Months(Start, End, 1)),
            Is.EqualTo("0131 0229 0328 0430 0531 0628"));

    [Test]
    public void ForeignExchangeTradesOnSundays() =>
        Assert.That(Text(new PeriodDays(Fx.Hours(), 0, false, true).Months(Start, End, 1)), Is.EqualTo("0131 0229 0331 0430 0531 0630"));

    [Test]
    public void OffsetsCountTradingDaysInwards() =>
        Assert.That(Text(new PeriodDays(Fx.Equities(), 2, true, false).Months(new DateTime(2024, 3, 1), new DateTime(2024, 3, 31), 1)),
            Is.EqualTo("0305"));

    [Test]
    public void AnOffsetBeyondThePeriodStopsAtItsOtherEnd() =>
        Assert.That(Text(new PeriodDays(Fx.Equities(), 30, true, false).Months(new DateTime(2024, 3, 1), new DateTime(2024, 3, 31), 1)),
            Is.EqualTo("0329"));

    [Test]
    public void QuartersAreSearchedWhole() =>
        Assert.That(Text(new PeriodDays(null, 60, true, false).Months(new DateTime(2024, 2, 15), End, 3)), Is.EqualTo("0301 0531"));

    [Test]
    public void AYearCountsOnlyWhenItsEdgeFallsIntoTheMonthsSearched()
    {
        var late = new PeriodDays(null, 60, true, false);
        Assert.That(Text(late.Months(new DateTime(2024, 1, 10), End, 12)), Is.EqualTo("0301"));
        Assert.That(Text(late.Months(new DateTime(2024, 2, 10), End, 12)), Is.Empty);
    }

    [Test]
    public void WeeksWithoutAMarketBeginOnMondayAndEndOnFriday()
    {
        var (start, end) = (new DateTime(2024, 3, 6), new DateTime(2024, 3, 24));
        Assert.That(Text(new PeriodDays(null, 0, true, false).Weeks(start, end)), Is.EqualTo("0311 0318"));
        Assert.That(Text(new PeriodDays(null, 0, false, false).Weeks(start, end)), Is.EqualTo("0308 0315 0322"));
    }

    [Test]
    public void WeeksOfForeignExchangeBeginOnSundayAndEndOnFriday()
    {
        var (start, end) = (new DateTime(2024, 3, 6), new DateTime(2024, 3, 24));
        Assert.That(Text(new PeriodDays(Fx.Hours(), 0, true, true).Weeks(start, end)), Is.EqualTo("0310 0317 0324"));
        Assert.That(Text(new PeriodDays(Fx.Hours(), 1, false, true).Weeks(start, end)), Is.EqualTo("0307 0314 0321"));
    }

    [Test]
    public void AHolidayMovesTheEndOfTheWeekBack() =>
        Assert.That(Text(new PeriodDays(Fx.Equities(new DateTime(2024, 3, 29)), 0, false, false).Weeks(new DateTime(2024, 3, 25), new DateTime(2024, 3, 31))),
            Is.EqualTo("0328"));

    private static string Text(IEnumerable<DateTime> days) => string.Join(" ", days.Select(day => day.ToString("MMdd")));
}
