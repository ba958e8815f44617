namespace YenValve.Collector.Schedules;

/// <summary>Once on each day of a publisher's calendar, at the moment its figures become public.</summary>
/// <param name="isDay">Whether something is published about, or on, a day.</param>
/// <param name="publicationOf">The moment of a day's publication, UTC; it grows with the day.</param>
public sealed class CalendarSchedule(Func<DateOnly, bool> isDay, Func<DateOnly, DateTime> publicationOf) : IFeedSchedule
{
    // Further back than any figure is published after its day: the shutdowns of a government aside, which are lateness here too.
    private const int LongestDelay = 10;

    /// <inheritdoc/>
    public TimeSpan Pause { get; init; } = TimeSpan.FromMinutes(2);

    /// <inheritdoc/>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromMinutes(30);

    /// <inheritdoc/>
    public TimeSpan Grace { get; init; } = TimeSpan.FromHours(6);

    /// <inheritdoc/>
    public DateTime Next(DateTime utc)
    {
        for (var day = DateOnly.FromDateTime(utc).AddDays(-LongestDelay); ; day = day.AddDays(1))
        {
            if (isDay(day) && publicationOf(day) is var publication && publication > utc) return DateTime.SpecifyKind(publication, DateTimeKind.Utc);
        }
    }

    /// <summary>The last day whose figures are public at a moment.</summary>
    /// <param name="utc">The moment, UTC.</param>
    public DateOnly LastPublished(DateTime utc)
    {
        for (var day = DateOnly.FromDateTime(utc).AddDays(1); ; day = day.AddDays(-1))
        {
            if (isDay(day) && publicationOf(day) <= utc) return day;
        }
    }
}
