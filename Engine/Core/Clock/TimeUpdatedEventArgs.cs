using NodaTime;

namespace QuantConnect;

/// <summary>A new time in a zone.</summary>
public sealed class TimeUpdatedEventArgs : EventArgs
{
    /// <summary>A local time and its zone.</summary>
    public TimeUpdatedEventArgs(DateTime time, DateTimeZone timeZone)
    {
        Time = time;
        TimeZone = timeZone;
    }

    /// <summary>The new time.</summary>
    public DateTime Time { get; init; }

    /// <summary>Its zone.</summary>
    public DateTimeZone TimeZone { get; init; }
}
