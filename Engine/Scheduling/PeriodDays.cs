using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>Finds the first or last trading day of weeks, months, quarters and years, moved by some trading days.</summary>
internal readonly struct PeriodDays
{
    private readonly SecurityExchangeHours? _hours;
    private readonly int _offset;
    private readonly bool _fromStart;
    private readonly bool _extended;

    /// <param name="hours">Trading hours; null takes every day.</param>
    /// <param name="offset">Trading days away from the edge, inwards.</param>
    /// <param name="fromStart">Whether the edge is the period's start.</param>
    /// <param name="extended">Whether extended hours make a trading day.</param>
    public PeriodDays(SecurityExchangeHours? hours, int offset, bool fromStart, bool extended)
    {
        _hours = hours;
        _offset = offset;
        _fromStart = fromStart;
        _extended = extended;
    }

    /// <summary>Days of periods of a number of months that divides the year, one for each.</summary>
    public IEnumerable<DateTime> Months(DateTime start, DateTime end, int length)
    {
        var self = this;
        // A year counts only when its edge falls into the months searched; shorter periods are searched whole.
        var from = length == 12 ? FirstOfMonth(start) : FirstOfPeriod(start, length);
        var thru = length == 12 ? LastOfMonth(end) : LastOfMonth(FirstOfPeriod(end, length).AddMonths(length - 1));
        return Walk();

        IEnumerable<DateTime> Walk()
        {
            for (var first = FirstOfPeriod(start, length); first <= thru; first = first.AddMonths(length))
            {
                var last = LastOfMonth(first.AddMonths(length - 1));
                var edge = self._fromStart ? first : last;
                if (edge < from || edge > thru) continue;
                var day = self.DayOf(edge, self._fromStart ? last : first);
                if (day >= start && day <= end) yield return day;
                // The calendar ends here; one more step would overflow it.
                if (last.Year >= DateTime.MaxValue.Year - 1) yield break;
            }
        }
    }

    /// <summary>Days of weeks from Monday to Sunday, one for each.</summary>
    public IEnumerable<DateTime> Weeks(DateTime start, DateTime end)
    {
        var self = this;
        var (edgeDay, span) = WeekEdge();
        var monday = start.AddDays(-SinceMonday(start.DayOfWeek));
        var first = monday.AddDays(SinceMonday(edgeDay));
        var thru = end.AddDays(6 - SinceMonday(end.DayOfWeek));
        return Walk();

        IEnumerable<DateTime> Walk()
        {
            for (var edge = first; edge <= thru; edge = edge.AddDays(7))
            {
                var day = self.DayOf(edge, edge.AddDays(span));
                if (day >= start && day <= end) yield return day;
            }
        }
    }

    // Day of week of the edge, and days from there to the other edge. Without a market the week runs Monday to Sunday
    // seen from its start, but Saturday to Friday seen from its end.
    private (DayOfWeek Edge, int Span) WeekEdge()
    {
        if (_hours == null) return _fromStart ? (DayOfWeek.Monday, 6) : (DayOfWeek.Friday, -6);
        var open = _hours.MarketHours.Values.Where(day => !day.IsClosedAllDay).Select(day => day.DayOfWeek).ToList();
        var (earliest, latest) = (open.Min(), open.Max());
        return _fromStart ? (earliest, latest - earliest) : (latest, earliest - latest);
    }

    private DateTime DayOf(DateTime edge, DateTime limit)
    {
        if (_hours == null)
        {
            var steps = Math.Max(0, _offset);
            var moved = edge.AddDays(_fromStart ? steps : -steps);
            return (_fromStart ? moved > limit : moved < limit) ? limit : moved;
        }

        var day = Nearest(_hours, edge, _fromStart);
        for (var step = 0; step < _offset; step++) day = Next(_hours, day, _fromStart);
        return (_fromStart ? day > limit : day < limit) ? Nearest(_hours, limit, !_fromStart) : day;
    }

    private DateTime Nearest(SecurityExchangeHours hours, DateTime day, bool forward) =>
        hours.IsDateOpen(day, _extended) ? day : Next(hours, day, forward);

    private static DateTime Next(SecurityExchangeHours hours, DateTime day, bool forward) =>
        forward ? hours.GetNextTradingDay(day) : hours.GetPreviousTradingDay(day);

    private static int SinceMonday(DayOfWeek day) => ((int)day + 6) % 7;

    private static DateTime FirstOfMonth(DateTime day) => new(day.Year, day.Month, 1);

    private static DateTime LastOfMonth(DateTime day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));

    private static DateTime FirstOfPeriod(DateTime day, int months) => new(day.Year, (day.Month - 1) / months * months + 1, 1);
}
