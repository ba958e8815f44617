namespace YenValve.Collector.Schedules;

/// <summary>At every whole multiple of a length since midnight, and a little after it, when the publisher's own clock has passed it too.</summary>
/// <param name="interval">Length, a divisor of a day.</param>
/// <param name="offset">How long after the multiple.</param>
public sealed class IntervalSchedule(TimeSpan interval, TimeSpan offset) : IFeedSchedule
{
    private static readonly TimeSpan ShortestGrace = TimeSpan.FromMinutes(5);

    /// <inheritdoc/>
    public TimeSpan Pause { get; } = Min(interval / 12, TimeSpan.FromSeconds(10));

    /// <inheritdoc/>
    public TimeSpan LongestPause { get; } = Min(interval, TimeSpan.FromMinutes(10));

    /// <inheritdoc/>
    public TimeSpan Grace { get; } = interval > ShortestGrace ? Min(interval, TimeSpan.FromHours(1)) : ShortestGrace;

    /// <inheritdoc/>
    public DateTime Next(DateTime utc)
    {
        var passed = (utc - offset).Ticks / interval.Ticks;
        return new DateTime((passed + 1) * interval.Ticks, DateTimeKind.Utc) + offset;
    }

    private static TimeSpan Min(TimeSpan a, TimeSpan b) => a < b ? a : b;
}
