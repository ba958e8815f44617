using QuantConnect;

namespace YenValve.Data.Calendars;

/// <summary>Moments at which figures become public, in UTC, from the local clock of whoever publishes them.</summary>
internal static class ReleaseTimes
{
    /// <summary>The New York close, 17:00, of a day.</summary>
    public static DateTime NewYorkClose(DateTime day) => NewYork(day.Date.AddHours(17));

    /// <summary>A time of day of a New York business day, counted from a day.</summary>
    /// <param name="day">Day the figure is about.</param>
    /// <param name="businessDays">Business days after it.</param>
    /// <param name="timeOfDay">Local time.</param>
    public static DateTime NewYorkAfter(DateTime day, int businessDays, TimeSpan timeOfDay)
    {
        var release = UnitedStatesBusinessDays.After(DateOnly.FromDateTime(day), businessDays);
        return NewYork(release.ToDateTime(TimeOnly.MinValue) + timeOfDay);
    }

    /// <summary>A time of day of the Japanese business day after a day.</summary>
    public static DateTime TokyoNext(DateTime day, TimeSpan timeOfDay)
    {
        var release = JapaneseBusinessDays.Next(DateOnly.FromDateTime(day));
        return (release.ToDateTime(TimeOnly.MinValue) + timeOfDay).ConvertToUtc(TimeZones.Tokyo);
    }

    private static DateTime NewYork(DateTime local) => local.ConvertToUtc(TimeZones.NewYork);
}
