using System.Runtime.CompilerServices;
using NodaTime;
using NodaTime.TimeZones;

namespace QuantConnect;

/// <summary>
/// Conversions between UTC and local time. A run asks for the same season over and over, so the last two intervals of each zone are
/// remembered (readers are ahead of the clock, across a change of it for weeks) and most conversions are one addition.
/// </summary>
internal static class ZoneOffsets
{
    private static readonly ConditionalWeakTable<DateTimeZone, Slot> Slots = [];
    private static readonly ZoneLocalMappingResolver Resolver =
        Resolvers.CreateMappingResolver(Resolvers.ReturnLater, Resolvers.ReturnStartOfIntervalAfter);

    [ThreadStatic]
    private static DateTimeZone? _lastZone;

    [ThreadStatic]
    private static Slot? _lastSlot;

    internal static long FromUtcTicks(long utc, DateTimeZone zone)
    {
        if (ReferenceEquals(zone, DateTimeZone.Utc)) return utc;
        return utc + SlotOf(zone).AtUtc(zone, utc).Offset;
    }

    internal static long ToUtcTicks(long local, DateTimeZone zone)
    {
        if (ReferenceEquals(zone, DateTimeZone.Utc)) return local;

        // a day from the changes of the clock, local time has one meaning
        var span = SlotOf(zone).AtUtc(zone, local);
        var utc = local - span.Offset;
        if (utc - TimeSpan.TicksPerDay >= span.Start && utc + TimeSpan.TicksPerDay < span.End) return utc;

        return LocalDateTime.FromDateTime(new DateTime(local)).InZone(zone, Resolver).ToDateTimeUtc().Ticks;
    }

    private static Slot SlotOf(DateTimeZone zone)
    {
        if (ReferenceEquals(_lastZone, zone)) return _lastSlot!;
        var slot = Slots.GetValue(zone, static _ => new Slot());
        _lastZone = zone;
        _lastSlot = slot;
        return slot;
    }

    private sealed class Slot
    {
        private Interval _last = Interval.Nothing;
        private Interval _before = Interval.Nothing;

        public Interval AtUtc(DateTimeZone zone, long utc)
        {
            var last = _last;
            if (last.Holds(utc)) return last;
            var before = _before;
            _before = last;
            return _last = before.Holds(utc) ? before : Interval.Find(zone, utc);
        }
    }

    private sealed record Interval(long Start, long End, long Offset)
    {
        public static readonly Interval Nothing = new(long.MaxValue, long.MinValue, 0);

        public bool Holds(long utc) => utc >= Start && utc < End;

        public static Interval Find(DateTimeZone zone, long utc)
        {
            var found = zone.GetZoneInterval(Instant.FromDateTimeUtc(new DateTime(utc, DateTimeKind.Utc)));
            return new Interval(
                found.HasStart ? Ticks(found.Start) : long.MinValue / 2,
                found.HasEnd ? Ticks(found.End) : long.MaxValue / 2,
                found.WallOffset.Ticks);
        }

        private static long Ticks(Instant instant) => instant.ToUnixTimeTicks() + DateTime.UnixEpoch.Ticks;
    }
}
