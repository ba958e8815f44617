using System.Collections.ObjectModel;

namespace QuantConnect.Securities;

/// <summary>Hours of one day of the week in the exchange's zone: an ordered list of open segments.</summary>
public class LocalMarketHours
{
    private static readonly LocalMarketHours[] ClosedDays = EveryDay(_ => []);
    private static readonly LocalMarketHours[] OpenDays = EveryDay(_ => [MarketHoursSegment.OpenAllDay()]);

    /// <summary>Makes a day from its segments; closed ones are dropped.</summary>
    public LocalMarketHours(DayOfWeek day, params MarketHoursSegment[] segments)
        : this(day, (IEnumerable<MarketHoursSegment>)segments)
    {
    }

    /// <summary>Makes a day from its segments; closed ones are dropped.</summary>
    public LocalMarketHours(DayOfWeek day, IEnumerable<MarketHoursSegment> segments)
    {
        DayOfWeek = day;
        var open = (segments ?? []).Where(segment => segment.State != MarketHoursState.Closed).ToArray();
        Segments = new ReadOnlyCollection<MarketHoursSegment>(open);
        IsClosedAllDay = open.Length == 0;
        IsOpenAllDay = open is [{ State: MarketHoursState.Market } only] && only.Start == TimeSpan.Zero && only.End == Time.OneDay;
        foreach (var segment in open)
        {
            if (segment.State == MarketHoursState.Market) MarketDuration += segment.End - segment.Start;
        }
    }

    /// <summary>Makes a day with extended hours around one regular session.</summary>
    public LocalMarketHours(DayOfWeek day, TimeSpan extendedMarketOpen, TimeSpan marketOpen, TimeSpan marketClose, TimeSpan extendedMarketClose)
        : this(day, MarketHoursSegment.GetMarketHoursSegments(extendedMarketOpen, marketOpen, marketClose, extendedMarketClose))
    {
    }

    /// <summary>Makes a day with one regular session.</summary>
    public LocalMarketHours(DayOfWeek day, TimeSpan marketOpen, TimeSpan marketClose)
        : this(day, marketOpen, marketOpen, marketClose, marketClose)
    {
    }

    /// <summary>Whether the day has no trading at all.</summary>
    public bool IsClosedAllDay { get; }

    /// <summary>Whether one regular session covers the whole day.</summary>
    public bool IsOpenAllDay { get; }

    /// <summary>Day of the week these hours are for.</summary>
    public DayOfWeek DayOfWeek { get; }

    /// <summary>Length of the regular session, pauses not counted.</summary>
    public TimeSpan MarketDuration { get; }

    /// <summary>Open segments in the order of the day.</summary>
    public ReadOnlyCollection<MarketHoursSegment> Segments { get; }

    /// <summary>The shared instance of a day without trading.</summary>
    public static LocalMarketHours ClosedAllDay(DayOfWeek dayOfWeek) => Pick(ClosedDays, dayOfWeek);

    /// <summary>The shared instance of a day that trades round the clock.</summary>
    public static LocalMarketHours OpenAllDay(DayOfWeek dayOfWeek) => Pick(OpenDays, dayOfWeek);

    /// <summary>Whether trading goes on without a pause from one segment to the next one, over midnight or within the day.</summary>
    public static bool IsContinuousMarketOpen(TimeSpan? previousSegmentEnd, TimeSpan? nextSegmentStart, bool prevSegmentIsFromPrevDay = true)
    {
        if (previousSegmentEnd is not { } end || nextSegmentStart is not { } start) return false;
        return prevSegmentIsFromPrevDay ? end == Time.OneDay && start == TimeSpan.Zero : end == start;
    }

    /// <summary>Next opening that ends a pause, at or around a local time of day; null when the rest of the day has none.</summary>
    public TimeSpan? GetMarketOpen(TimeSpan time, bool extendedMarketHours, TimeSpan? previousDayLastSegment = null)
    {
        var lastEnd = previousDayLastSegment;
        var lastEndWasYesterday = true;
        for (var i = 0; i < Segments.Count; i++)
        {
            var segment = Segments[i];
            if (!Counts(segment, extendedMarketHours)) continue;
            var stillAhead = segment.End > time;
            if (stillAhead && !IsContinuousMarketOpen(lastEnd, segment.Start, lastEndWasYesterday)) return segment.Start;
            lastEnd = segment.End;
            lastEndWasYesterday = false;
        }
        return null;
    }

    /// <summary>Next close that begins a pause after a local time of day; null when the rest of the day has none.</summary>
    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, TimeSpan? nextDaySegmentStart = null)
        => GetMarketClose(time, extendedMarketHours, lastClose: false, nextDaySegmentStart);

    /// <summary>Next close after a local time of day, or the day's last one, pauses within the day ignored.</summary>
    public TimeSpan? GetMarketClose(TimeSpan time, bool extendedMarketHours, bool lastClose, TimeSpan? nextDaySegmentStart = null)
    {
        TimeSpan? last = null;
        for (var i = 0; i < Segments.Count; i++)
        {
            var segment = Segments[i];
            if (segment.End <= time || !Counts(segment, extendedMarketHours)) continue;
            if (lastClose)
            {
                last = segment.End;
                continue;
            }

            var isFinal = i == Segments.Count - 1;
            TimeSpan? following = isFinal
                ? nextDaySegmentStart
                : Counts(Segments[i + 1], extendedMarketHours) ? Segments[i + 1].Start : null;
            if (!IsContinuousMarketOpen(segment.End, following, isFinal)) return segment.End;
        }
        return last;
    }

    /// <summary>Whether the market is open at a local time of day.</summary>
    public bool IsOpen(TimeSpan time, bool extendedMarketHours)
    {
        for (var i = 0; i < Segments.Count; i++)
        {
            if (Segments[i].Contains(time)) return Counts(Segments[i], extendedMarketHours);
        }
        return false;
    }

    /// <summary>Whether the market is open at any moment of a range of local times of day.</summary>
    public bool IsOpen(TimeSpan start, TimeSpan end, bool extendedMarketHours)
    {
        if (start == end) return IsOpen(start, extendedMarketHours);
        for (var i = 0; i < Segments.Count; i++)
        {
            if (Counts(Segments[i], extendedMarketHours) && Segments[i].Overlaps(start, end)) return true;
        }
        return false;
    }

    /// <inheritdoc/>
    public override string ToString()
        => IsClosedAllDay ? "Closed All Day" : IsOpenAllDay ? "Open All Day" : $"{DayOfWeek}: {string.Join(" | ", Segments)}";

    private static bool Counts(MarketHoursSegment segment, bool extendedMarketHours)
        => extendedMarketHours || segment.State == MarketHoursState.Market;

    private static LocalMarketHours Pick(LocalMarketHours[] week, DayOfWeek day)
        => day is >= DayOfWeek.Sunday and <= DayOfWeek.Saturday ? week[(int)day] : throw new ArgumentOutOfRangeException("dayOfWeek");

    private static LocalMarketHours[] EveryDay(Func<DayOfWeek, MarketHoursSegment[]> segments)
        => [.. Enum.GetValues<DayOfWeek>().Select(day => new LocalMarketHours(day, segments(day)))];
}
