using NodaTime;
using NodaTime.TimeZones;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private LocalTimeKeeper _localClock;
    private DateTime _startDate;
    private DateTime _endDate;

    /// <inheritdoc/>
    public DateTime Time => _localClock.LocalTime;

    /// <inheritdoc/>
    public DateTime UtcTime => _clock.UtcTime;

    /// <inheritdoc/>
    public DateTimeZone TimeZone => _localClock.TimeZone;

    /// <inheritdoc/>
    public DateTime StartDate => _startDate;

    /// <inheritdoc/>
    public DateTime EndDate => _endDate;

    /// <inheritdoc/>
    public void SetDateTime(DateTime frontier)
    {
        _clock.SetUtcDateTime(frontier);
        if (_locked && IsWarmingUp && Time >= _startDate) SetFinishedWarmingUp();
    }

    /// <summary>Sets the algorithm's time zone by its tz database name.</summary>
    public void SetTimeZone(string timeZone)
    {
        DateTimeZone zone;
        try
        {
            zone = DateTimeZoneProviders.Tzdb[timeZone];
        }
        catch (DateTimeZoneNotFoundException)
        {
            throw new ArgumentException($"TimeZone with id '{timeZone}' was not found. For a complete list of time zones please visit: http://en.wikipedia.org/wiki/List_of_tz_database_time_zones");
        }

        SetTimeZone(zone);
    }

    /// <summary>Sets the algorithm's time zone; start and end date keep their local dates.</summary>
    public void SetTimeZone(DateTimeZone timeZone)
    {
        RequireUnlocked(nameof(SetTimeZone), "Cannot change time zone after algorithm running.");
        ArgumentNullException.ThrowIfNull(timeZone);

        _clock.AddTimeZone(timeZone);
        _localClock = _clock.GetLocalTimeKeeper(timeZone);
        TimeRules.SetDefaultTimeZone(timeZone);
        DateRules.SetDefaultTimeZone(timeZone);
        if (LiveMode) BeginNow();
        else SetDateTime(_startDate.ConvertToUtc(timeZone));
    }

    /// <summary>First day of the backtest, from its midnight in the algorithm's zone.</summary>
    public void SetStartDate(int year, int month, int day) => NamingBadDates(() => SetStartDate(new DateTime(year, month, day)));

    /// <inheritdoc/>
    public void SetStartDate(DateTime start)
    {
        if (LiveMode) return;
        start = start.Date;
        if (start < new DateTime(1900, 1, 1))
        {
            throw new ArgumentOutOfRangeException(nameof(start), "Please select a start date after January 1st, 1900.");
        }

        if (start > Now.ConvertFromUtc(TimeZone).Date)
        {
            throw new ArgumentOutOfRangeException(nameof(start), "Please select start date less than today");
        }

        RequireUnlocked(nameof(SetStartDate), "Cannot change start date after algorithm initialized.");
        _startDate = start;
        SetDateTime(_startDate.ConvertToUtc(TimeZone));
    }

    /// <summary>Last day of the backtest, wholly included.</summary>
    public void SetEndDate(int year, int month, int day) => NamingBadDates(() => SetEndDate(new DateTime(year, month, day)));

    /// <inheritdoc/>
    public void SetEndDate(DateTime end)
    {
        if (LiveMode) return;
        RequireUnlocked(nameof(SetEndDate), "Cannot change end date after algorithm initialized.");

        var yesterday = Now.ConvertFromUtc(TimeZone).Date.AddDays(-1);
        _endDate = (end > yesterday ? yesterday : end.Date).AddDays(1).AddTicks(-1);
    }

    /// <summary>Lets the run begin at a moment instead of a midnight, as a live deployment does.</summary>
    internal void BeginAt(DateTime utc)
    {
        _startDate = utc.ConvertFromUtc(TimeZone);
        SetDateTime(utc);
    }

    private void BeginNow()
    {
        BeginAt(Now);
        _endDate = QuantConnect.Time.EndOfTime;
    }

    // LEAN reports whatever is wrong with a date given by its parts in these words.
    private static void NamingBadDates(Action set)
    {
        try
        {
            set();
        }
        catch (Exception error)
        {
            throw new ArgumentException($"Date Invalid: {error.Message}");
        }
    }
}
