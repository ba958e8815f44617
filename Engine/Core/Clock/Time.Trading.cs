using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect;

public static partial class Time
{
    /// <summary>Every day on which one of the securities trades.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(ICollection<Security> securities, DateTime from, DateTime thru)
    {
        foreach (var day in EachDay(from, thru))
        {
            if (TradableDate(securities, day)) yield return day;
        }
    }

    /// <summary>Every day on which the security trades.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(Security security, DateTime from, DateTime thru, bool extendedMarketHours = false) =>
        EachTradeableDay(security.Exchange.Hours, from, thru, extendedMarketHours);

    /// <summary>Every day on which the exchange opens.</summary>
    public static IEnumerable<DateTime> EachTradeableDay(SecurityExchangeHours exchange, DateTime from, DateTime thru, bool extendedMarketHours = false)
    {
        foreach (var day in EachDay(from, thru))
        {
            if (exchange.IsDateOpen(day, extendedMarketHours)) yield return day;
        }
    }

    /// <summary>Every day of another time zone during which the exchange is open; the limits are exchange time, the last day counts whole.</summary>
    public static IEnumerable<DateTime> EachTradeableDayInTimeZone(SecurityExchangeHours exchange, DateTime from, DateTime thru, DateTimeZone timeZone,
        bool includeExtendedMarketHours = true)
    {
        var end = thru.Date.AddDays(1);
        for (var time = from; time < end;)
        {
            var day = time.ConvertTo(exchange.TimeZone, timeZone).Date;
            var next = Min(day.AddDays(1).ConvertTo(timeZone, exchange.TimeZone), end);
            if (exchange.IsOpen(time, next, includeExtendedMarketHours)) yield return day;
            time = next;
        }
    }

    /// <summary>Whether one of the securities trades on the day.</summary>
    public static bool TradableDate(IEnumerable<Security> securities, DateTime day)
    {
        foreach (var security in securities)
        {
            if (security.Exchange.DateIsOpen(day.Date)) return true;
        }
        return false;
    }

    /// <summary>Number of days on which one of the securities trades.</summary>
    public static int TradeableDates(ICollection<Security> securities, DateTime start, DateTime finish)
    {
        var count = 0;
        foreach (var day in EachDay(start, finish))
        {
            if (TradableDate(securities, day)) count++;
        }
        return count;
    }

    /// <summary>Moment, in exchange time, from which a number of bars lies before the end.</summary>
    public static DateTime GetStartTimeForTradeBars(SecurityExchangeHours exchangeHours, DateTime end, TimeSpan barSize, int barCount,
        bool extendedMarketHours, DateTimeZone dataTimeZone, bool dailyPreciseEndTime = false)
    {
        RequireLength(barSize);

        // a precise daily bar of today is complete once the market has closed
        var complete = dailyPreciseEndTime && barSize == OneDay
            && exchangeHours.IsDateOpen(end)
            && exchangeHours.GetNextMarketClose(end.Date, extendedMarketHours) <= end;

        var time = complete ? end : end.RoundDownInTimeZone(barSize, exchangeHours.TimeZone, dataTimeZone);
        for (var bars = 0; bars < barCount;)
        {
            var next = time - barSize;
            if (exchangeHours.IsOpen(next, time, extendedMarketHours)) bars++;
            time = next;
        }
        return time;
    }

    /// <summary>Moment, in exchange time, up to which a number of bars lies after the start.</summary>
    public static DateTime GetEndTimeForTradeBars(SecurityExchangeHours exchangeHours, DateTime start, TimeSpan barSize, int barCount,
        bool extendedMarketHours)
    {
        RequireLength(barSize);

        var time = start;
        for (var bars = 0; bars < barCount;)
        {
            var next = time + barSize;
            var open = barSize == OneDay ? exchangeHours.IsDateOpen(next) : exchangeHours.IsOpen(time, next, extendedMarketHours);
            if (open) bars++;
            time = next;
        }
        return time;
    }

    /// <summary>Number of bars between two moments of exchange time.</summary>
    public static int GetNumberOfTradeBarsInInterval(SecurityExchangeHours exchangeHours, DateTime start, DateTime end, TimeSpan barSize)
    {
        RequireLength(barSize);

        var count = 0;
        for (var time = start; time < end; time += barSize)
        {
            var open = barSize == OneDay ? exchangeHours.IsDateOpen(time) : exchangeHours.IsOpen(time, time + barSize, false);
            if (open) count++;
        }
        return count;
    }

    private static void RequireLength(TimeSpan barSize)
    {
        if (barSize <= TimeSpan.Zero) throw new ArgumentException("barSize must be greater than TimeSpan.Zero", nameof(barSize));
    }
}
