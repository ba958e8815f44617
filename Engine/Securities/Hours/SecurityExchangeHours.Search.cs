namespace QuantConnect.Securities;

public partial class SecurityExchangeHours
{
    private const int SearchDays = 15;

    /// <summary>First opening of the local trading day in force at a local time, pauses within the day ignored.</summary>
    public DateTime GetFirstDailyMarketOpen(DateTime localDateTime, bool extendedMarketHours)
        => GetPreviousMarketOpen(localDateTime, extendedMarketHours, firstOpen: true);

    /// <summary>Last opening at or before a local time.</summary>
    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours)
        => GetPreviousMarketOpen(localDateTime, extendedMarketHours, firstOpen: false);

    /// <summary>Last opening at or before a local time, or the first one of that day.</summary>
    public DateTime GetPreviousMarketOpen(DateTime localDateTime, bool extendedMarketHours, bool firstOpen)
    {
        // Fails for a market that never opens, with the same message as asking for the next opening.
        if (GetNextMarketOpen(localDateTime, extendedMarketHours) == localDateTime) return localDateTime;

        for (var daysBack = 0; daysBack < 9; daysBack++)
        {
            var date = localDateTime.Date.AddDays(-daysBack);
            var segments = GetMarketHours(date).Segments;
            DateTime? earliest = null;
            for (var i = segments.Count - 1; i >= 0; i--)
            {
                if (segments[i].State != MarketHoursState.Market && !extendedMarketHours) continue;
                var start = date + segments[i].Start;
                if (start > localDateTime) continue;
                if (firstOpen) earliest = start;

                // A segment that goes on from another one without a pause is no opening.
                else if (GetNextMarketOpen(start.AddTicks(-1), extendedMarketHours) == start) return start;
            }
            if (earliest is { } found) return found;
        }
        throw new InvalidOperationException(SecurityTexts.LastMarketOpenNotFound(localDateTime, IsMarketAlwaysOpen));
    }

    /// <summary>First opening after a local time.</summary>
    public DateTime GetNextMarketOpen(DateTime localDateTime, bool extendedMarketHours)
    {
        var yesterday = GetMarketHours(localDateTime.Date.AddDays(-1)).Segments;
        var lastEnd = LastEnd(yesterday);
        for (var day = 0; day < SearchDays; day++)
        {
            var date = localDateTime.Date.AddDays(day);
            var hours = GetMarketHours(date);
            if (hours.IsClosedAllDay)
            {
                lastEnd = null;
                continue;
            }

            var from = day == 0 ? localDateTime.TimeOfDay : TimeSpan.Zero;
            if (hours.GetMarketOpen(from, extendedMarketHours, lastEnd) is { } timeOfDay && date + timeOfDay > localDateTime)
            {
                return date + timeOfDay;
            }

            // After an early close the next day's first segment is an opening of its own.
            lastEnd = EarlyCloses.ContainsKey(date) ? null : LastEnd(hours.Segments);
        }
        throw new ArgumentException(SecurityTexts.NextMarketOpenNotFound(IsMarketAlwaysOpen));
    }

    /// <summary>Last close of the local trading day in force at a local time, pauses within the day ignored.</summary>
    public DateTime GetLastDailyMarketClose(DateTime localDateTime, bool extendedMarketHours)
        => GetNextMarketClose(localDateTime, extendedMarketHours, lastClose: true);

    /// <summary>First close after a local time.</summary>
    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours)
        => GetNextMarketClose(localDateTime, extendedMarketHours, lastClose: false);

    /// <summary>First close after a local time, or the last one of that trading day.</summary>
    public DateTime GetNextMarketClose(DateTime localDateTime, bool extendedMarketHours, bool lastClose)
    {
        for (var day = 0; day < SearchDays; day++)
        {
            var date = localDateTime.Date.AddDays(day);
            var hours = GetMarketHours(date);
            if (hours.IsClosedAllDay) continue;

            var from = day == 0 ? localDateTime.TimeOfDay : TimeSpan.Zero;
            var close = hours.GetMarketClose(from, extendedMarketHours, lastClose, FirstStart(date.AddDays(1)));
            if (close is { } timeOfDay && date + timeOfDay > localDateTime) return date + timeOfDay;
        }
        throw new ArgumentException(SecurityTexts.NextMarketCloseNotFound(IsMarketAlwaysOpen));
    }

    /// <summary>Last trading date before a local date.</summary>
    public DateTime GetPreviousTradingDay(DateTime localDate) => StepToTradingDay(localDate, -1);

    /// <summary>First trading date after a local date.</summary>
    public DateTime GetNextTradingDay(DateTime date) => StepToTradingDay(date, 1);

    private DateTime StepToTradingDay(DateTime date, int step)
    {
        do date = date.AddDays(step);
        while (!IsDateOpen(date));
        return date;
    }

    private TimeSpan? FirstStart(DateTime date)
    {
        if (EarlyCloses.ContainsKey(date)) return null;
        var segments = GetMarketHours(date).Segments;
        return segments.Count == 0 ? null : segments[0].Start;
    }

    private static TimeSpan? LastEnd(IReadOnlyList<MarketHoursSegment> segments)
        => segments.Count == 0 ? null : segments[^1].End;
}
