using QuantConnect;
using YenValve.Data;
using YenValve.Data.Calendars;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// By when the next datum of a feed has to be there, given the release of its last one: its publisher's next release, holidays passed over, and a day of
/// grace. A day late happens to feeds; more than that is a feed that has stopped.
/// </summary>
public static class PublicationCalendar
{
    private static readonly TimeSpan Grace = TimeSpan.FromHours(24);
    private static readonly TimeSpan NewYorkClose = TimeSpan.FromHours(17);

    // Crypto never closes; outages of hours happen, and a price older than these is none to trade on.
    private static readonly TimeSpan Outage = TimeSpan.FromHours(3);

    /// <summary>Crypto bars of at most an hour.</summary>
    public static DateTime Crypto(DateTime releaseUtc) => releaseUtc + Outage;

    /// <summary>What is made of a day of crypto.</summary>
    public static DateTime CryptoDay(DateTime releaseUtc) => releaseUtc.AddDays(1) + Outage;

    /// <summary>The JGB curve: the curve of the day on which the last was released comes on the business day after; the Golden Week is no lateness.</summary>
    public static DateTime JgbCurve(DateTime releaseUtc) => Data.JgbCurve.ReleaseOf(releaseUtc.Date) + Grace;

    /// <summary>Figures of the New York close of an American business day, as the VIX.</summary>
    public static DateTime AmericanClose(DateTime releaseUtc) =>
        Close(UnitedStatesBusinessDays.After(DateOnly.FromDateTime(NewYorkDay(releaseUtc)))) + Grace;

    /// <summary>Currencies, which trade every weekday but Christmas and New Year's Day: spot bars, and quotes of the New York close.</summary>
    public static DateTime Currency(DateTime releaseUtc)
    {
        var day = DateOnly.FromDateTime(NewYorkDay(releaseUtc));
        do day = day.AddDays(1);
        while (day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday || (day.Month, day.Day) is (12, 25) or (1, 1));
        return Close(day) + Grace;
    }

    private static DateTime NewYorkDay(DateTime utc) => utc.ConvertFromUtc(TimeZones.NewYork).Date;

    private static DateTime Close(DateOnly day) => (day.ToDateTime(TimeOnly.MinValue) + NewYorkClose).ConvertToUtc(TimeZones.NewYork);
}
