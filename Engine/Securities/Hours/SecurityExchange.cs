using NodaTime;

namespace QuantConnect.Securities;

/// <summary>An exchange as a security sees it: its timetable and its local clock.</summary>
public class SecurityExchange
{
    private LocalTimeKeeper? _clock;

    /// <summary>Makes an exchange with the given timetable.</summary>
    public SecurityExchange(SecurityExchangeHours exchangeHours) => Hours = exchangeHours;

    /// <summary>Timetable of the exchange.</summary>
    public SecurityExchangeHours Hours { get; private set; }

    /// <summary>Time zone of the exchange.</summary>
    public DateTimeZone TimeZone => Hours.TimeZone;

    /// <summary>Trading days in a year.</summary>
    public virtual int TradingDaysPerYear => 365;

    /// <summary>Current time in the exchange's zone.</summary>
    public DateTime LocalTime => _clock!.LocalTime;

    /// <summary>Whether the regular session is open now.</summary>
    public bool ExchangeOpen => Hours.IsOpen(LocalTime, false);

    /// <summary>Whether the exchange closes within ten minutes.</summary>
    public bool ClosingSoon => IsClosingSoon(minutesToClose: 10);

    /// <summary>Connects the exchange to the clock of the run.</summary>
    public void SetLocalDateTimeFrontierProvider(LocalTimeKeeper timeProvider) => _clock = timeProvider;

    /// <summary>Whether the exchange trades on a local date.</summary>
    public bool DateIsOpen(DateTime dateToCheck, bool extendedMarketHours = false) => Hours.IsDateOpen(dateToCheck, extendedMarketHours);

    /// <summary>Whether the regular session is open at a local time.</summary>
    public bool DateTimeIsOpen(DateTime dateTime) => Hours.IsOpen(dateTime, false);

    /// <summary>Whether the exchange is open at any moment of a bar.</summary>
    public bool IsOpenDuringBar(DateTime barStartTime, DateTime barEndTime, bool isExtendedMarketHours)
        => Hours.IsOpen(barStartTime, barEndTime, isExtendedMarketHours);

    /// <summary>Whether the regular session is closed the given number of minutes from now.</summary>
    public bool IsClosingSoon(int minutesToClose) => !Hours.IsOpen(LocalTime.AddMinutes(minutesToClose), false);

    /// <summary>Replaces the hours of some days of the week, of all when none is named.</summary>
    public void SetMarketHours(IEnumerable<MarketHoursSegment> marketHoursSegments, params DayOfWeek[] days)
    {
        var segments = marketHoursSegments.ToList();
        var week = Hours.MarketHours.ToDictionary(pair => pair.Key, pair => pair.Value);
        foreach (var day in days is { Length: > 0 } ? days : Enum.GetValues<DayOfWeek>())
        {
            week[day] = new LocalMarketHours(day, segments);
        }

        // Timetables are shared through the database, so the change goes into one of this exchange's own.
        Hours = new SecurityExchangeHours(Hours.TimeZone, Hours.Holidays, week, Hours.EarlyCloses, Hours.LateOpens);
    }
}
