using System.Globalization;
using Newtonsoft.Json.Converters;

namespace QuantConnect;

/// <summary>Moments, spans and calendars.</summary>
public static partial class Time
{
    private static readonly DateTime Epoch = new(1970, 1, 1);

    /// <summary>Later than any data.</summary>
    public static readonly DateTime EndOfTime = new(2050, 12, 31);

    /// <summary><see cref="EndOfTime"/> as a span from the year 1.</summary>
    public static TimeSpan EndOfTimeTimeSpan = new(EndOfTime.Ticks);

    /// <summary>Default start of an algorithm.</summary>
    public static readonly DateTime Start = new(1998, 1, 2);

    /// <summary>Earlier than any data.</summary>
    public static readonly DateTime BeginningOfTime = DateTime.FromOADate(0);

    /// <summary>A thousand years.</summary>
    public static readonly TimeSpan MaxTimeSpan = TimeSpan.FromDays(1000 * 365);

    /// <summary>365 days.</summary>
    public static readonly TimeSpan OneYear = TimeSpan.FromDays(365);

    /// <summary>24 hours.</summary>
    public static readonly TimeSpan OneDay = TimeSpan.FromDays(1);

    /// <summary>60 minutes.</summary>
    public static readonly TimeSpan OneHour = TimeSpan.FromHours(1);

    /// <summary>60 seconds.</summary>
    public static readonly TimeSpan OneMinute = TimeSpan.FromMinutes(1);

    /// <summary>One second.</summary>
    public static readonly TimeSpan OneSecond = TimeSpan.FromSeconds(1);

    /// <summary>A thousandth of a second.</summary>
    public static readonly TimeSpan OneMillisecond = TimeSpan.FromMilliseconds(1);

    /// <summary>The longer span.</summary>
    public static TimeSpan Max(TimeSpan one, TimeSpan two) => one > two ? one : two;

    /// <summary>The shorter span.</summary>
    public static TimeSpan Min(TimeSpan one, TimeSpan two) => one < two ? one : two;

    /// <summary>The later moment.</summary>
    public static DateTime Max(DateTime one, DateTime two) => one > two ? one : two;

    /// <summary>The earlier moment.</summary>
    public static DateTime Min(DateTime one, DateTime two) => one < two ? one : two;

    /// <summary>A span times a factor, cut to whole ticks.</summary>
    public static TimeSpan Multiply(this TimeSpan interval, double multiplier) => TimeSpan.FromTicks((long)(interval.Ticks * multiplier));

    /// <summary>A span without its sign.</summary>
    public static TimeSpan Abs(this TimeSpan timeSpan) => timeSpan.Duration();

    /// <summary>Every moment from the first to the last, both included, a step apart.</summary>
    public static IEnumerable<DateTime> DateTimeRange(DateTime from, DateTime thru, TimeSpan step)
    {
        for (var time = from; time <= thru; time += step) yield return time;
    }

    /// <summary>Every day from the first to the last, both included.</summary>
    public static IEnumerable<DateTime> EachDay(DateTime from, DateTime thru) => DateTimeRange(from.Date, thru.Date, OneDay);

    /// <summary>How far a moment lies in a period: 0 at its start, 1 at its end.</summary>
    public static double NormalizeInstantWithinRange(DateTime start, DateTime current, TimeSpan period)
    {
        if (period == TimeSpan.Zero) return start == current ? 1 : 0;
        return (current - start).TotalSeconds / period.TotalSeconds;
    }

    /// <summary>A step as a part of a period.</summary>
    public static double NormalizeTimeStep(TimeSpan period, TimeSpan stepSize) =>
        period == TimeSpan.Zero ? 0 : stepSize.TotalSeconds / period.TotalSeconds;

    /// <summary>A moment together with the time zone it is meant in.</summary>
    public struct DateTimeWithZone
    {
        /// <summary>Takes a local time of the zone.</summary>
        public DateTimeWithZone(DateTime dateTime, TimeZoneInfo timeZone)
        {
            UniversalTime = TimeZoneInfo.ConvertTimeToUtc(dateTime, timeZone);
            TimeZone = timeZone;
        }

        /// <summary>The moment in UTC.</summary>
        public DateTime UniversalTime { get; }

        /// <summary>The zone.</summary>
        public TimeZoneInfo TimeZone { get; }

        /// <summary>The moment in the zone.</summary>
        public DateTime LocalTime => TimeZoneInfo.ConvertTime(UniversalTime, TimeZone);
    }

    /// <summary>Dates as month and two-digit year.</summary>
    public class MonthYearJsonConverter : IsoDateTimeConverter
    {
        /// <summary>Makes the converter.</summary>
        public MonthYearJsonConverter()
        {
            DateTimeFormat = "MM/yy";
            Culture = CultureInfo.InvariantCulture;
        }
    }
}
