using NodaTime;
using NodaTime.TimeZones;

namespace YenValve.Engine.Feed;

/// <summary>
/// Converts between UTC and one zone's wall clock. The offset of the current zone interval is kept, so a walk through
/// time costs an addition per conversion; only near a clock change is the zone asked.
/// </summary>
internal sealed class ZoneClock(DateTimeZone zone)
{
    private static readonly long Guard = TimeSpan.TicksPerDay;

    private long _utcFrom = 1;
    private long _utcTo;
    private long _localFrom = 1;
    private long _localTo;
    private long _offset;

    public DateTimeZone Zone { get; } = zone;

    /// <summary>Wall clock to UTC; a skipped time moves forward, an ambiguous one takes the earlier instant, as LEAN maps them.</summary>
    public DateTime ToUtc(DateTime local)
    {
        var ticks = local.Ticks;
        if (ticks >= _localFrom && ticks < _localTo) return new DateTime(ticks - _offset, DateTimeKind.Utc);
        var utc = Zone.AtLeniently(LocalDateTime.FromDateTime(local)).ToDateTimeUtc();
        Remember(utc);
        return utc;
    }

    /// <summary>UTC to wall clock.</summary>
    public DateTime FromUtc(DateTime utc)
    {
        if (utc.Ticks < _utcFrom || utc.Ticks >= _utcTo) Remember(utc);
        return new DateTime(utc.Ticks + _offset);
    }

    private void Remember(DateTime utc)
    {
        var interval = Zone.GetZoneInterval(Instant.FromDateTimeUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc)));
        _offset = interval.WallOffset.Ticks;
        _utcFrom = interval.HasStart ? interval.Start.ToDateTimeUtc().Ticks : 0;
        _utcTo = interval.HasEnd ? interval.End.ToDateTimeUtc().Ticks : DateTime.MaxValue.Ticks;
        // within a day of a clock change the wall clock may skip or repeat: there the zone decides
        _localFrom = interval.HasStart ? _utcFrom + _offset + Guard : 0;
        _localTo = interval.HasEnd ? _utcTo + _offset - Guard : DateTime.MaxValue.Ticks;
    }
}
