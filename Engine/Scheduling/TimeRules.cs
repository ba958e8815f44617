using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;
using static System.FormattableString;

namespace QuantConnect.Scheduling;

/// <summary>Rules for the times of day of scheduled events.</summary>
public partial class TimeRules : BaseScheduleRules
{
    /// <summary>Makes rules for an algorithm's securities.</summary>
    public TimeRules(IAlgorithm algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
        : base(algorithm, securities, timeZone, marketHoursDatabase)
    {
    }

    /// <summary>The present moment, whatever the day.</summary>
    public ITimeRule Now => new FuncTimeRule("Now", dates => dates.Select(_ => Securities.UtcTime));

    /// <summary>Midnight in the algorithm's zone.</summary>
    public ITimeRule Midnight => new FuncTimeRule("Midnight", dates => dates.Select(date => date.ConvertToUtc(TimeZone)));

    /// <summary>Twelve hours after midnight in the algorithm's zone.</summary>
    public ITimeRule Noon => new FuncTimeRule("Noon", dates => dates.Select(date => date.ConvertToUtc(TimeZone).AddHours(12)));

    /// <summary>Sets the zone of times given without one.</summary>
    public void SetDefaultTimeZone(DateTimeZone timeZone) => TimeZone = timeZone;

    /// <summary>A time of day in the algorithm's zone.</summary>
    public ITimeRule At(TimeSpan timeOfDay) => At(timeOfDay, TimeZone);

    /// <summary>A time of day in the algorithm's zone.</summary>
    public ITimeRule At(int hour, int minute, int second = 0) => At(new TimeSpan(hour, minute, second), TimeZone);

    /// <summary>A time of day in the given zone.</summary>
    public ITimeRule At(int hour, int minute, DateTimeZone timeZone) => At(new TimeSpan(hour, minute, 0), timeZone);

    /// <summary>A time of day in the given zone.</summary>
    public ITimeRule At(int hour, int minute, int second, DateTimeZone timeZone) => At(new TimeSpan(hour, minute, second), timeZone);

    /// <summary>A time of day in the given zone.</summary>
    public ITimeRule At(TimeSpan timeOfDay, DateTimeZone timeZone) =>
        new FuncTimeRule(Invariant($"{timeOfDay.TotalHours:0.##}"), dates => dates.Select(date => (date + timeOfDay).ConvertToUtc(timeZone)));

    /// <summary>Every so often from midnight on, in the algorithm's zone at the time of the call.</summary>
    public ITimeRule Every(TimeSpan interval)
    {
        if (interval <= TimeSpan.Zero) throw new ArgumentException("TimeRules.Every(): time span interval can not be zero or less");
        var zone = TimeZone;
        return new FuncTimeRule(Invariant($"Every {interval.TotalMinutes:0.##} min"), dates => Repeat(dates, interval, zone));
    }

    private static IEnumerable<DateTime> Repeat(IEnumerable<DateTime> dates, TimeSpan interval, DateTimeZone zone)
    {
        foreach (var date in dates)
        {
            for (var time = TimeSpan.Zero; time < Time.OneDay; time += interval) yield return (date + time).ConvertToUtc(zone);
        }
    }
}
