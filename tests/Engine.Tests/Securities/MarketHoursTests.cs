using System.Globalization;
using NUnit.Framework;
using QuantConnect;
using QuantConnect.Securities;
using YenValve.Engine.Tests.Hosting;

namespace YenValve.Engine.Tests.Securities;

/// <summary>Real days of the New York Stock Exchange and of the currency week, as the exchanges published them.</summary>
[TestFixture]
public class MarketHoursTests
{
    private static readonly MarketHoursDatabase Database =
        MarketHoursDatabase.FromFile(Path.Combine(TestData.Kit, "market-hours", "market-hours-database.json"));

    private static SecurityExchangeHours Nyse => Database.GetExchangeHours("usa", (Symbol?)null, SecurityType.Equity);

    private static SecurityExchangeHours Fx => Database.GetExchangeHours("oanda", (Symbol?)null, SecurityType.Forex);

    private static SecurityExchangeHours Crypto => Database.GetExchangeHours("binance", (Symbol?)null, SecurityType.Crypto);

    [TestCase("2024-11-29 12:59", true)] // the day after Thanksgiving closes at 13:00
    [TestCase("2024-11-29 13:00", false)]
    [TestCase("2024-11-28 12:00", false)]
    [TestCase("2024-12-25 12:00", false)]
    [TestCase("2024-12-26 09:29", false)]
    [TestCase("2024-12-26 09:30", true)]
    [TestCase("2024-12-26 15:59", true)]
    [TestCase("2024-12-26 16:00", false)]
    [TestCase("2024-12-28 12:00", false)]
    public void TheExchangeIsOpen(string time, bool open) => Assert.That(Nyse.IsOpen(At(time), false), Is.EqualTo(open));

    [TestCase("2024-12-26 08:00", true)]
    [TestCase("2024-12-26 19:59", true)]
    [TestCase("2024-12-26 20:00", false)]
    public void ExtendedHoursCountWhenAskedFor(string time, bool open)
    {
        Assert.That(Nyse.IsOpen(At(time), true), Is.EqualTo(open));
        Assert.That(Nyse.IsOpen(At(time), false), Is.False);
    }

    [TestCase("2024-11-27 16:00", "2024-11-29 09:30")]
    [TestCase("2024-11-29 09:30", "2024-12-02 09:30")]
    [TestCase("2024-11-29 09:29", "2024-11-29 09:30")]
    [TestCase("2024-12-24 14:00", "2024-12-26 09:30")]
    public void NextOpen(string from, string expected) => Assert.That(Nyse.GetNextMarketOpen(At(from), false), Is.EqualTo(At(expected)));

    [TestCase("2024-11-27 10:00", "2024-11-27 16:00")]
    [TestCase("2024-11-27 16:00", "2024-11-29 13:00")]
    [TestCase("2024-11-29 12:00", "2024-11-29 13:00")]
    [TestCase("2024-12-24 10:00", "2024-12-24 13:00")]
    public void NextClose(string from, string expected) => Assert.That(Nyse.GetNextMarketClose(At(from), false), Is.EqualTo(At(expected)));

    [TestCase("2024-12-26 12:00", "2024-12-26 09:30")]
    [TestCase("2024-12-26 09:00", "2024-12-24 09:30")]
    [TestCase("2024-12-01 12:00", "2024-11-29 09:30")]
    public void PreviousOpen(string from, string expected) => Assert.That(Nyse.GetPreviousMarketOpen(At(from), false), Is.EqualTo(At(expected)));

    [Test]
    public void TradingDaysStepOverHolidaysAndWeekends()
    {
        Assert.That(Nyse.GetNextTradingDay(new DateTime(2024, 11, 27)), Is.EqualTo(new DateTime(2024, 11, 29)));
        Assert.That(Nyse.GetPreviousTradingDay(new DateTime(2024, 12, 26)), Is.EqualTo(new DateTime(2024, 12, 24)));
        Assert.That(Nyse.RegularMarketDuration, Is.EqualTo(TimeSpan.FromHours(6.5)));
    }

    [TestCase("2024-08-02 16:57", true)]
    [TestCase("2024-08-02 16:58", false)]
    [TestCase("2024-08-03 12:00", false)]
    [TestCase("2024-08-04 17:02", false)]
    [TestCase("2024-08-04 17:03", true)]
    public void TheCurrencyWeekHasAWeekend(string time, bool open) => Assert.That(Fx.IsOpen(At(time), false), Is.EqualTo(open));

    [Test]
    public void MidnightIsNoOpeningOfAContinuousMarket()
    {
        Assert.That(Fx.GetNextMarketOpen(At("2024-08-05 20:00"), false).Hour, Is.EqualTo(17));
        Assert.That(Fx.IsOpen(At("2024-08-05 23:30"), At("2024-08-06 00:30"), false), Is.True);
        Assert.That(Fx.IsOpen(At("2024-08-03 00:00"), At("2024-08-04 00:00"), false), Is.False);
        Assert.That(Fx.IsOpen(At("2024-08-02 16:00"), At("2024-08-03 16:00"), false), Is.True);
    }

    [Test]
    public void AMarketThatNeverClosesHasNoOpening()
    {
        Assert.That(Crypto.IsMarketAlwaysOpen, Is.True);
        var open = Assert.Throws<ArgumentException>(() => Crypto.GetNextMarketOpen(At("2024-08-05 00:00"), false));
        Assert.That(open!.Message, Is.EqualTo("Unable to locate next market open within two weeks. Market is always open for this asset, this can happen e.g. " +
            "if using TimeRules AfterMarketOpen for a crypto asset. An alternative would be TimeRules.At(), TimeRules.Every(), TimeRules.Midnight or TimeRules.Noon instead"));
        Assert.Throws<ArgumentException>(() => Crypto.GetNextMarketClose(At("2024-08-05 00:00"), false));
    }

    [Test]
    public void ADayMayPauseBetweenAnEarlyCloseAndALateOpen()
    {
        var date = new DateTime(2024, 8, 5);
        var hours = new SecurityExchangeHours(TimeZones.Utc, [], new() { [DayOfWeek.Monday] = LocalMarketHours.OpenAllDay(DayOfWeek.Monday) },
            new Dictionary<DateTime, TimeSpan> { [date] = TimeSpan.FromHours(10) },
            new Dictionary<DateTime, TimeSpan> { [date] = TimeSpan.FromHours(14) });

        Assert.That(hours.GetMarketHours(date).Segments.Select(segment => $"{segment.Start:hh\\:mm}-{segment.End:d\\.hh}"), Is.EqualTo(new[] { "00:00-0.10", "14:00-1.00" }));
        Assert.That(hours.GetNextMarketClose(date, false), Is.EqualTo(date.AddHours(10)));
        Assert.That(hours.GetLastDailyMarketClose(date, false), Is.EqualTo(date.AddDays(1)));
    }

    [Test]
    public void SegmentsMustBeInOrder()
    {
        var hour = TimeSpan.FromHours(1);
        Assert.That(MarketHoursSegment.GetMarketHoursSegments(hour, hour, 3 * hour, 4 * hour).Select(segment => segment.State),
            Is.EqualTo(new[] { MarketHoursState.Market, MarketHoursState.PostMarket }));
        Assert.Throws<ArgumentException>(() => MarketHoursSegment.GetMarketHoursSegments(2 * hour, hour, 3 * hour, 4 * hour));
        Assert.Throws<ArgumentException>(() => MarketHoursSegment.GetMarketHoursSegments(hour, 3 * hour, 2 * hour, 4 * hour));
        Assert.Throws<ArgumentException>(() => MarketHoursSegment.GetMarketHoursSegments(hour, hour, 3 * hour, 2 * hour));
    }

    private static DateTime At(string text) => DateTime.ParseExact(text, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
