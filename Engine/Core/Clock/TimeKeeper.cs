using NodaTime;
using QuantConnect.Interfaces;

namespace QuantConnect;

/// <summary>One moment, shown in several time zones.</summary>
public class TimeKeeper : ITimeKeeper
{
    private readonly List<LocalTimeKeeper> _zones = [];

    /// <summary>Starts at a UTC time.</summary>
    public TimeKeeper(DateTime utcDateTime, params DateTimeZone[] timeZones)
        : this(utcDateTime, (IEnumerable<DateTimeZone>)timeZones)
    {
    }

    /// <summary>Starts at a UTC time.</summary>
    public TimeKeeper(DateTime utcDateTime, IEnumerable<DateTimeZone> timeZones)
    {
        UtcTime = utcDateTime;
        foreach (var zone in timeZones) AddTimeZone(zone);
    }

    /// <inheritdoc/>
    public DateTime UtcTime { get; private set; }

    /// <summary>Moves on to a UTC time.</summary>
    public virtual void SetUtcDateTime(DateTime utcDateTime)
    {
        UtcTime = utcDateTime;
        for (var i = 0; i < _zones.Count; i++) _zones[i].UpdateTime(utcDateTime);
    }

    /// <summary>The moment in a time zone.</summary>
    public DateTime GetTimeIn(DateTimeZone timeZone) => GetLocalTimeKeeper(timeZone).LocalTime;

    /// <inheritdoc/>
    public LocalTimeKeeper GetLocalTimeKeeper(DateTimeZone timeZone)
    {
        if (Find(timeZone) is { } found) return found;
        var made = new LocalTimeKeeper(UtcTime, timeZone);
        _zones.Add(made);
        return made;
    }

    /// <inheritdoc/>
    public void AddTimeZone(DateTimeZone timeZone) => GetLocalTimeKeeper(timeZone);

    private LocalTimeKeeper? Find(DateTimeZone zone)
    {
        foreach (var local in _zones)
        {
            if (ReferenceEquals(local.TimeZone, zone) || local.TimeZone.Id == zone.Id) return local;
        }
        return null;
    }
}
