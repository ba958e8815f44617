using NUnit.Framework;
using QuantConnect;
using QuantConnect.Scheduling;
using YenValve.Engine.Tests.Algorithm;

namespace YenValve.Engine.Tests.Scheduling;

/// <summary>Rules over the clock change of 10 March 2024, when New York went from UTC-5 to UTC-4.</summary>
public class ScheduleRulesTests : AlgorithmFixture
{
    private static readonly DateTime Saturday = new(2024, 3, 9);

    [SetUp]
    public void BeginOnSaturday() => Algorithm.SetDateTime(Saturday);

    [Test]
    public void ATimeOfDayFollowsTheClock() => Assert.That(Times(Algorithm.TimeRules.At(9, 30)),
        Is.EqualTo(new[] { Saturday.AddHours(14.5), Saturday.AddDays(1).AddHours(13.5) }));

    [Test]
    public void NoonIsTwelveHoursAfterMidnight() => Assert.That(Times(Algorithm.TimeRules.Noon),
        Is.EqualTo(new[] { Saturday.AddHours(17), Saturday.AddDays(1).AddHours(17) }));

    [Test]
    public void AZoneOfItsOwnIsKept() => Assert.That(Times(Algorithm.TimeRules.At(9, 0, TimeZones.Tokyo)),
        Is.EqualTo(new[] { Saturday, Saturday.AddDays(1) }));

    [Test]
    public void EveryBeginsAtMidnightOfEachDay() => Assert.That(Times(Algorithm.TimeRules.Every(TimeSpan.FromHours(10))),
        // 00:00, 10:00 and 20:00 in New York; on Sunday the clock jumps from two to three.
        Is.EqualTo(new[] { 5, 15, 25, 29, 38, 48 }.Select(hour => Saturday.AddHours(hour))));

    [Test]
    public void EveryRefusesAnIntervalOfNothing() => Assert.That(() => Algorithm.TimeRules.Every(TimeSpan.Zero), Throws.ArgumentException);

    [Test]
    public void EventsAreNamedAfterTheirRules()
    {
        Assert.That(Algorithm.TimeRules.At(9, 15).Name, Is.EqualTo("9.25"));
        Assert.That(Algorithm.TimeRules.Every(TimeSpan.FromMinutes(90)).Name, Is.EqualTo("Every 90 min"));
        Assert.That(Algorithm.DateRules.MonthEnd(2).Name, Is.EqualTo("MonthEnd-2"));
        Assert.That(Algorithm.DateRules.WeekStart(1).Name, Is.EqualTo("WeekStart+1"));
        Assert.That(Algorithm.DateRules.Every(DayOfWeek.Monday, DayOfWeek.Friday).Name, Is.EqualTo("Monday,Friday"));
        Assert.That(Algorithm.Schedule.On(Algorithm.DateRules.EveryDay(), Algorithm.TimeRules.Midnight, () => { }).Name, Is.EqualTo("EveryDay: Midnight"));
    }

    [Test]
    public void TomorrowIsTheDayAfterTheLocalOne() =>
        // Midnight of Saturday in UTC is still Friday in New York.
        Assert.That(Algorithm.DateRules.Tomorrow.GetDates(default, default), Is.EqualTo(new[] { Saturday }));

    [Test]
    public void OffsetsHaveTheirBounds()
    {
        Assert.That(() => Algorithm.DateRules.WeekStart(7), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Algorithm.DateRules.YearEnd(366), Throws.TypeOf<ArgumentOutOfRangeException>());
        Assert.That(() => Algorithm.DateRules.QuarterStart(-1), Throws.TypeOf<ArgumentOutOfRangeException>());
    }

    [Test]
    public void AMarketThatNeverClosesHasNoOpen()
    {
        var btc = Symbol.Create("BTCUSDT", SecurityType.Crypto, Market.Binance);
        Assert.That(() => Times(Algorithm.TimeRules.AfterMarketOpen(btc)), Throws.ArgumentException.With.Message.Contains("Market is always open for this asset"));
    }

    [Test]
    public void ForeignExchangeOpensOnSundayEvening()
    {
        var yen = Symbol.Create("USDJPY", SecurityType.Forex, Market.FXCM);
        Assert.That(Times(Algorithm.TimeRules.AfterMarketOpen(yen, 10)), Is.EqualTo(new[] { Saturday.AddDays(1).AddHours(21).AddMinutes(10) }));
    }

    [Test]
    public void WordsMakeTheSameEvent()
    {
        var made = Algorithm.Schedule.Event("own").EveryDay().At(9, 0, TimeZones.Utc).At(8, 0, 0, TimeZones.Utc)
            .Where(time => time.Day != 9).Run(() => { });
        Assert.That((made.Name, made.NextEventUtcTime), Is.EqualTo(("own", Saturday.AddDays(-1).AddHours(8))));
    }

    private static DateTime[] Times(ITimeRule rule) => [.. rule.CreateUtcEventTimes([Saturday, Saturday.AddDays(1)])];
}
