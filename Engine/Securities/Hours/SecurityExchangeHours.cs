using NodaTime;

namespace QuantConnect.Securities;

/// <summary>The weekly timetable of an exchange with its holidays, early closes and late opens; all times local to the exchange.</summary>
public partial class SecurityExchangeHours
{
    private readonly HashSet<long> _holidays;
    private readonly HashSet<long> _bankHolidays;
    private readonly LocalMarketHours[] _week = new LocalMarketHours[7];
    private ResolvedDay? _lastResolved;

    /// <summary>Makes a timetable; days of the week left out are closed.</summary>
    public SecurityExchangeHours(
        DateTimeZone timeZone,
        IEnumerable<DateTime> holidayDates,
        Dictionary<DayOfWeek, LocalMarketHours> marketHoursForEachDayOfWeek,
        IReadOnlyDictionary<DateTime, TimeSpan> earlyCloses,
        IReadOnlyDictionary<DateTime, TimeSpan> lateOpens,
        IEnumerable<DateTime>? bankHolidayDates = null)
    {
        TimeZone = timeZone;
        _holidays = DaysOf(holidayDates);
        _bankHolidays = DaysOf(bankHolidayDates ?? []);
        EarlyCloses = earlyCloses;
        LateOpens = lateOpens;
        foreach (var day in Enum.GetValues<DayOfWeek>())
        {
            if (!marketHoursForEachDayOfWeek.TryGetValue(day, out var hours))
            {
                marketHoursForEachDayOfWeek[day] = hours = LocalMarketHours.ClosedAllDay(day);
            }
            _week[(int)day] = hours;
        }

        MarketHours = marketHoursForEachDayOfWeek;
        RegularMarketDuration = MostCommonDuration(_week);
        IsMarketAlwaysOpen = _week.All(day => day.IsOpenAllDay);
    }

    /// <summary>Time zone of the exchange.</summary>
    public DateTimeZone TimeZone { get; }

    /// <summary>Dates on which the exchange is closed.</summary>
    public HashSet<DateTime> Holidays => DatesOf(_holidays);

    /// <summary>Dates on which banks are closed and cash does not settle.</summary>
    public HashSet<DateTime> BankHolidays => DatesOf(_bankHolidays);

    /// <summary>Regular hours by day of the week.</summary>
    public IReadOnlyDictionary<DayOfWeek, LocalMarketHours> MarketHours { get; }

    /// <summary>Dates that close early, with the time of day.</summary>
    public IReadOnlyDictionary<DateTime, TimeSpan> EarlyCloses { get; }

    /// <summary>Dates that open late, with the time of day.</summary>
    public IReadOnlyDictionary<DateTime, TimeSpan> LateOpens { get; }

    /// <summary>The most common length of the regular session over the week.</summary>
    public TimeSpan RegularMarketDuration { get; }

    /// <summary>Whether the exchange trades round the clock every day of the week.</summary>
    public bool IsMarketAlwaysOpen { get; }

    /// <summary>A timetable that never closes.</summary>
    public static SecurityExchangeHours AlwaysOpen(DateTimeZone timeZone)
        => new(timeZone, [], Enum.GetValues<DayOfWeek>().ToDictionary(day => day, LocalMarketHours.OpenAllDay),
            new Dictionary<DateTime, TimeSpan>(), new Dictionary<DateTime, TimeSpan>());

    /// <summary>Whether the exchange is open at a local time.</summary>
    public bool IsOpen(DateTime localDateTime, bool extendedMarketHours)
        => GetMarketHours(localDateTime).IsOpen(localDateTime.TimeOfDay, extendedMarketHours);

    /// <summary>Whether the exchange is open at any moment between two local times.</summary>
    public bool IsOpen(DateTime startLocalDateTime, DateTime endLocalDateTime, bool extendedMarketHours)
    {
        if (startLocalDateTime == endLocalDateTime) return IsOpen(startLocalDateTime, extendedMarketHours);

        var from = startLocalDateTime;
        do
        {
            // Segments are known by time of day, so each day is asked on its own, up to its last tick.
            var dayEnd = from.Date.AddTicks(TimeSpan.TicksPerDay - 1);
            var to = endLocalDateTime < dayEnd ? endLocalDateTime : dayEnd;
            if (GetMarketHours(from).IsOpen(from.TimeOfDay, to.TimeOfDay, extendedMarketHours)) return true;
            from = from.Date.AddDays(1);
        }
        while (from < endLocalDateTime);
        return false;
    }

    /// <summary>Whether the exchange trades at all on a local date.</summary>
    public bool IsDateOpen(DateTime localDateTime, bool extendedMarketHours = false)
    {
        var hours = GetMarketHours(localDateTime);
        if (hours.IsClosedAllDay) return false;
        return hours.MarketDuration != TimeSpan.Zero || extendedMarketHours;
    }

    /// <summary>Hours in force on a local date, special days considered.</summary>
    public LocalMarketHours GetMarketHours(DateTime localDateTime)
    {
        var date = localDateTime.Date;
        var last = _lastResolved;
        if (last != null && last.Date == date) return last.Hours;

        // One small immutable object is swapped in whole, so the timetable may be shared by runs on several threads.
        var resolved = new ResolvedDay(date, Resolve(date));
        _lastResolved = resolved;
        return resolved.Hours;
    }

    private LocalMarketHours Resolve(DateTime date)
    {
        if (_holidays.Contains(date.Ticks)) return LocalMarketHours.ClosedAllDay(date.DayOfWeek);
        var regular = _week[(int)date.DayOfWeek];
        TimeSpan? early = EarlyCloses.TryGetValue(date, out var close) ? close : null;
        TimeSpan? late = LateOpens.TryGetValue(date, out var open) ? open : null;
        return early == null && late == null
            ? regular
            : new LocalMarketHours(date.DayOfWeek, SpecialTradingDay.Apply(regular.Segments, early, late));
    }

    private static TimeSpan MostCommonDuration(LocalMarketHours[] week)
    {
        var best = TimeSpan.Zero;
        var bestCount = 0;
        foreach (var group in week.GroupBy(day => day.MarketDuration))
        {
            var count = group.Count();
            if (count < bestCount || (count == bestCount && group.Key <= best)) continue;
            best = group.Key;
            bestCount = count;
        }
        return best;
    }

    private static HashSet<long> DaysOf(IEnumerable<DateTime> dates) => [.. dates.Select(date => date.Date.Ticks)];

    private static HashSet<DateTime> DatesOf(HashSet<long> days) => [.. days.Select(ticks => new DateTime(ticks))];

    private sealed record ResolvedDay(DateTime Date, LocalMarketHours Hours);
}
