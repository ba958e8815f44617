using NodaTime;
using QuantConnect.Interfaces;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>Takes the events of an algorithm and passes them on to what fires them.</summary>
public class ScheduleManager : IEventSchedule
{
    private readonly SecurityManager _securities;
    private readonly List<ScheduledEvent> _waiting = [];
    private IEventSchedule? _schedule;

    /// <summary>Makes a schedule; events wait until what fires them is known.</summary>
    public ScheduleManager(IAlgorithm algorithm, SecurityManager securities, DateTimeZone timeZone, MarketHoursDatabase marketHoursDatabase)
    {
        _securities = securities;
        DateRules = new DateRules(algorithm, securities, timeZone, marketHoursDatabase);
        TimeRules = new TimeRules(algorithm, securities, timeZone, marketHoursDatabase);
    }

    /// <summary>Rules for the days of events.</summary>
    public DateRules DateRules { get; }

    /// <summary>Rules for the times of day of events.</summary>
    public TimeRules TimeRules { get; }

    /// <summary>Sets what fires the events; those that waited are passed on.</summary>
    public void SetEventSchedule(IEventSchedule eventSchedule)
    {
        _schedule = eventSchedule ?? throw new ArgumentNullException(nameof(eventSchedule));
        foreach (var waiting in _waiting) _schedule.Add(waiting);
        _waiting.Clear();
    }

    /// <inheritdoc/>
    public void Add(ScheduledEvent scheduledEvent)
    {
        if (_schedule == null) _waiting.Add(scheduledEvent);
        else _schedule.Add(scheduledEvent);
    }

    /// <inheritdoc/>
    public void Remove(ScheduledEvent scheduledEvent)
    {
        if (_schedule == null) _waiting.Remove(scheduledEvent);
        else _schedule.Remove(scheduledEvent);
    }

    /// <summary>Schedules a callback, named after its rules.</summary>
    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action callback) => On(dateRule, timeRule, (_, _) => callback());

    /// <summary>Schedules a callback that is told its name and moment, named after its rules.</summary>
    public ScheduledEvent On(IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback) =>
        On(NameOf(dateRule, timeRule), dateRule, timeRule, callback);

    /// <summary>Schedules a callback under a name.</summary>
    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action callback) => On(name, dateRule, timeRule, (_, _) => callback());

    /// <summary>Schedules a callback that is told its name and moment, under a name.</summary>
    public ScheduledEvent On(string name, IDateRule dateRule, ITimeRule timeRule, Action<string, DateTime> callback)
    {
        var made = new ScheduledEvent(name, timeRule.CreateUtcEventTimes(Days(dateRule)), callback);
        Add(made);
        return made;
    }

    /// <summary>Schedules in words: days, then times, then what to run.</summary>
    public IFluentSchedulingDateSpecifier Event() => new FluentScheduledEventBuilder(this, _securities);

    /// <summary>Schedules in words under a name: days, then times, then what to run.</summary>
    public IFluentSchedulingDateSpecifier Event(string name) => new FluentScheduledEventBuilder(this, _securities, name);

    /// <summary>Runs slow code at the next moment.</summary>
    public ScheduledEvent TrainingNow(Action trainingCode) =>
        On($"Training: Now: {_securities.UtcTime:O}", DateRules.Today, TimeRules.Now, trainingCode);

    /// <summary>Runs slow code on the given days and times.</summary>
    public ScheduledEvent Training(IDateRule dateRule, ITimeRule timeRule, Action trainingCode) => On(dateRule, timeRule, trainingCode);

    /// <summary>Runs slow code on the given days and times; it is told the moment.</summary>
    public ScheduledEvent Training(IDateRule dateRule, ITimeRule timeRule, Action<DateTime> trainingCode) =>
        On(dateRule, timeRule, (_, time) => trainingCode(time));

    internal static string NameOf(IDateRule dateRule, ITimeRule timeRule) => $"{dateRule.Name}: {timeRule.Name}";

    // Begins a day early, so that no zone loses an event; the clock is read when the first day is asked for, not before.
    internal IEnumerable<DateTime> Days(IDateRule rule)
    {
        var start = DateTime.SpecifyKind(_securities.UtcTime.Date.AddDays(-1), DateTimeKind.Unspecified);
        foreach (var day in rule.GetDates(start, Time.EndOfTime)) yield return day;
    }
}
