using NodaTime;
using NodaTime.TimeZones;

namespace QuantConnect;

/// <summary>Converts times of a walk forward through time: the offset moves on with the clock changes and never back.</summary>
public class TimeZoneOffsetProvider
{
    private long _next;
    private long _offset;

    /// <summary>Starts at a moment in UTC.</summary>
    public TimeZoneOffsetProvider(DateTimeZone timeZone, DateTime utcStartTime, DateTime utcEndTime)
    {
        TimeZone = timeZone;
        var interval = At(utcStartTime.Ticks);
        _next = interval.HasStart ? interval.Start.ToDateTimeUtc().Ticks : 1;
        _offset = At(_next - 1).WallOffset.Ticks;
    }

    /// <summary>The zone.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Offset of the zone from UTC at a moment, in ticks.</summary>
    public long GetOffsetTicks(DateTime utcTime)
    {
        while (utcTime.Ticks >= _next && _next != DateTime.MaxValue.Ticks)
        {
            var interval = At(_next);
            _offset = interval.WallOffset.Ticks;
            _next = interval.HasEnd ? interval.End.ToDateTimeUtc().Ticks : DateTime.MaxValue.Ticks;
        }
        return _offset;
    }

    /// <summary>Wall clock to UTC, with the present offset until the next change is reached.</summary>
    public DateTime ConvertToUtc(DateTime localTime)
    {
        var utc = localTime.Ticks - GetOffsetTicks(new DateTime(Math.Max(0, localTime.Ticks - _offset)));
        while (utc > _next) utc = localTime.Ticks - GetOffsetTicks(new DateTime(_next));
        return new DateTime(utc);
    }

    /// <summary>UTC ticks of the next clock change.</summary>
    public long GetNextDiscontinuity() => _next;

    /// <summary>UTC to wall clock.</summary>
    public virtual DateTime ConvertFromUtc(DateTime utcTime) => new(utcTime.Ticks + GetOffsetTicks(utcTime));

    private ZoneInterval At(long utcTicks) =>
        TimeZone.GetZoneInterval(Instant.FromDateTimeUtc(new DateTime(Math.Max(0, utcTicks), DateTimeKind.Utc)));
}
