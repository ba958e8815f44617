namespace YenValve.Indicators.Volatility;

/// <summary>
/// Time as variance passes in it: a weekday counts a day, a day of the weekend for less, and an event that is known beforehand, as a decision of the Bank of
/// Japan, for as many ordinary days as it moves the price like. On this clock total variance grows evenly, so that an expiry behind the event may be joined
/// with one before it. A week without events is seven days long, as on the calendar.
/// </summary>
public sealed class VarianceClock
{
    private const double DaysPerYear = 365.0;
    private readonly List<(DateTime Time, double Days)> _events = [];
    private readonly double _weekday;
    private readonly double _weekend;

    /// <param name="weekend">What a day of the weekend counts of a weekday, 0 to 1; 1 is the calendar. The currency market is shut for most of both.</param>
    /// <exception cref="ArgumentOutOfRangeException">It is not between 0 and 1.</exception>
    public VarianceClock(double weekend = 1.0)
    {
        if (!(weekend >= 0.0 && weekend <= 1.0)) throw new ArgumentOutOfRangeException(nameof(weekend), weekend, "A day of the weekend counts from nothing to a weekday.");
        _weekday = 7.0 / (5.0 + (2.0 * weekend));
        _weekend = weekend * _weekday;
    }

    /// <summary>Adds an event.</summary>
    /// <param name="time">When it happens, UTC.</param>
    /// <param name="deviation">Standard deviation of the move it brings, a fraction.</param>
    /// <param name="baseVolatility">Volatility of the days without it, a fraction a year.</param>
    /// <returns>False where a figure is none, and nothing is added.</returns>
    public bool Add(DateTime time, double deviation, double baseVolatility)
    {
        var days = DaysPerYear * deviation * deviation / (baseVolatility * baseVolatility);
        if (!(deviation >= 0.0 && baseVolatility > 0.0 && double.IsFinite(days))) return false;
        _events.Add((time, days));
        return true;
    }

    /// <summary>Forgets every event.</summary>
    public void Clear() => _events.Clear();

    /// <summary>Days between two moments; an event counts from its moment on.</summary>
    /// <param name="from">The earlier moment, UTC.</param>
    /// <param name="to">The later one; where it is not later there are no days.</param>
    public double Days(DateTime from, DateTime to)
    {
        var days = 0.0;
        for (var at = from; at < to;)
        {
            var end = at.Date.AddDays(1) < to ? at.Date.AddDays(1) : to;
            days += (end - at).TotalDays * (at.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday ? _weekend : _weekday);
            at = end;
        }

        foreach (var (time, length) in _events)
        {
            if (time > from && time <= to) days += length;
        }

        return days;
    }
}
