using NodaTime;

namespace QuantConnect;

/// <summary>The moment of a <see cref="TimeKeeper"/> in one time zone.</summary>
public class LocalTimeKeeper
{
    internal LocalTimeKeeper(DateTime utcDateTime, DateTimeZone timeZone)
    {
        TimeZone = timeZone;
        LocalTime = utcDateTime.ConvertFromUtc(timeZone);
    }

    /// <summary>Told after the time has moved on.</summary>
    public event EventHandler<TimeUpdatedEventArgs>? TimeUpdated;

    /// <summary>The zone.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>The moment in the zone.</summary>
    public DateTime LocalTime { get; private set; }

    internal void UpdateTime(DateTime utcDateTime)
    {
        LocalTime = utcDateTime.ConvertFromUtc(TimeZone);
        TimeUpdated?.Invoke(this, new TimeUpdatedEventArgs(LocalTime, TimeZone));
    }
}
