using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect;

/// <summary>Small helpers over LEAN's types and .NET's.</summary>
public static partial class Extensions
{
    /// <summary>The same moment in another time zone. A local time that comes twice is its later one, one that is skipped is the first after the gap.</summary>
    public static DateTime ConvertTo(this DateTime time, DateTimeZone from, DateTimeZone to, bool strict = false)
    {
        if (strict)
        {
            return from.AtStrictly(LocalDateTime.FromDateTime(time)).WithZone(to).ToDateTimeUnspecified();
        }
        return new DateTime(ZoneOffsets.FromUtcTicks(ZoneOffsets.ToUtcTicks(time.Ticks, from), to));
    }

    /// <summary>A UTC time in a time zone.</summary>
    public static DateTime ConvertFromUtc(this DateTime time, DateTimeZone to, bool strict = false) =>
        new(ZoneOffsets.FromUtcTicks(time.Ticks, to));

    /// <summary>A local time in UTC.</summary>
    public static DateTime ConvertToUtc(this DateTime time, DateTimeZone from, bool strict = false)
    {
        if (strict)
        {
            return from.AtStrictly(LocalDateTime.FromDateTime(time)).ToDateTimeUtc();
        }
        return new DateTime(ZoneOffsets.ToUtcTicks(time.Ticks, from), DateTimeKind.Utc);
    }

    /// <summary>The last multiple of the interval, counted from the year 1.</summary>
    public static DateTime RoundDown(this DateTime dateTime, TimeSpan interval)
    {
        if (interval == TimeSpan.Zero) return dateTime;
        var over = dateTime.Ticks % interval.Ticks;
        return over > 0 ? dateTime.AddTicks(-over) : dateTime;
    }

    /// <summary>The next multiple of the interval, counted from the year 1.</summary>
    public static DateTime RoundUp(this DateTime time, TimeSpan interval) => interval == TimeSpan.Zero
        ? time
        : new DateTime((time.Ticks + interval.Ticks - 1) / interval.Ticks * interval.Ticks);

    /// <summary>The nearest multiple of the interval; halves go to the even one.</summary>
    public static DateTime Round(this DateTime datetime, TimeSpan roundingInterval) =>
        new(new TimeSpan(datetime.Ticks).Round(roundingInterval).Ticks);

    /// <summary>The nearest multiple of the interval; halves go to the even one.</summary>
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval) => time.Round(roundingInterval, MidpointRounding.ToEven);

    /// <summary>The nearest multiple of the interval.</summary>
    public static TimeSpan Round(this TimeSpan time, TimeSpan roundingInterval, MidpointRounding roundingType) => roundingInterval == TimeSpan.Zero
        ? time
        : new TimeSpan((long)Math.Round(time.Ticks / (decimal)roundingInterval.Ticks, roundingType) * roundingInterval.Ticks);

    /// <summary>Rounds down in another time zone than the time is given in.</summary>
    public static DateTime RoundDownInTimeZone(this DateTime dateTime, TimeSpan roundingInterval, DateTimeZone sourceTimeZone, DateTimeZone roundingTimeZone) =>
        dateTime.ConvertTo(sourceTimeZone, roundingTimeZone).RoundDown(roundingInterval).ConvertTo(roundingTimeZone, sourceTimeZone);

    /// <summary>Rounds down to the last interval during which the market is open.</summary>
    public static DateTime ExchangeRoundDown(this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours, bool extendedMarketHours)
    {
        if (interval == TimeSpan.Zero) return dateTime;

        var rounded = dateTime.RoundDown(interval);
        while (!exchangeHours.IsOpen(rounded, rounded + interval, extendedMarketHours)) rounded -= interval;
        return rounded;
    }

    /// <summary>Rounds down in another zone than the exchange's, to the last interval during which the market is open.</summary>
    public static DateTime ExchangeRoundDownInTimeZone(this DateTime dateTime, TimeSpan interval, SecurityExchangeHours exchangeHours,
        DateTimeZone roundingTimeZone, bool extendedMarketHours)
    {
        if (interval == TimeSpan.Zero) return dateTime;

        var time = dateTime.ConvertTo(exchangeHours.TimeZone, roundingTimeZone);
        while (true)
        {
            var rounded = time.RoundDown(interval).ConvertTo(roundingTimeZone, exchangeHours.TimeZone);
            if (exchangeHours.IsOpen(rounded, rounded + interval, extendedMarketHours)) return rounded;
            time -= interval;
        }
    }

    /// <summary>Whether the security's market is open now.</summary>
    public static bool IsMarketOpen(this Security security, bool extendedMarketHours) =>
        security.Exchange.Hours.IsOpen(security.LocalTime, extendedMarketHours);

    /// <summary>Whether the symbol's market is open at a UTC time.</summary>
    public static bool IsMarketOpen(this Symbol symbol, DateTime utcTime, bool extendedMarketHours)
    {
        var hours = MarketHoursDatabase.FromDataFolder().GetExchangeHours(symbol.ID.Market, symbol, symbol.SecurityType);
        return hours.IsOpen(utcTime.ConvertFromUtc(hours.TimeZone), extendedMarketHours);
    }

    /// <summary>Whether the day is neither Saturday nor Sunday.</summary>
    public static bool IsCommonBusinessDay(this DateTime date) => date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday);

    /// <summary>Length of the bars; zero for ticks.</summary>
    public static TimeSpan ToTimeSpan(this Resolution resolution) => resolution switch
    {
        Resolution.Tick => TimeSpan.Zero,
        Resolution.Second => Time.OneSecond,
        Resolution.Minute => Time.OneMinute,
        Resolution.Hour => Time.OneHour,
        Resolution.Daily => Time.OneDay,
        _ => throw new ArgumentOutOfRangeException(nameof(resolution)),
    };

    /// <summary>Resolution of a bar length: the exact one, or the finest that is not longer.</summary>
    public static Resolution ToHigherResolutionEquivalent(this TimeSpan timeSpan, bool requireExactMatch)
    {
        var resolution = timeSpan < Time.OneSecond ? Resolution.Tick
            : timeSpan < Time.OneMinute ? Resolution.Second
            : timeSpan < Time.OneHour ? Resolution.Minute
            : timeSpan < Time.OneDay ? Resolution.Hour
            : Resolution.Daily;

        if (requireExactMatch && resolution.ToTimeSpan() != timeSpan)
        {
            throw new InvalidOperationException($"Unable to exactly convert time span ('{timeSpan}') to resolution.");
        }
        return resolution;
    }
}
