using NodaTime;
using QuantConnect.Securities;

namespace QuantConnect.Scheduling;

/// <summary>Builds a scheduled event in words.</summary>
public class FluentScheduledEventBuilder : IFluentSchedulingDateSpecifier, IFluentSchedulingRunnable
{
    private readonly ScheduleManager _schedule;
    private readonly SecurityManager _securities;
    private readonly string? _name;
    private readonly List<ITimeRule> _times = [];
    private readonly List<Func<DateTime, bool>> _tests = [];
    private IDateRule? _days;

    /// <summary>Begins an event; without a name it is named after its rules.</summary>
    public FluentScheduledEventBuilder(ScheduleManager schedule, SecurityManager securities, string? name = null)
    {
        _schedule = schedule;
        _securities = securities;
        _name = name;
    }

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.On(int year, int month, int day) => On(_schedule.DateRules.On(year, month, day));

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.On(params DateTime[] dates) => On(_schedule.DateRules.On(dates));

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.Every(params DayOfWeek[] days) => On(_schedule.DateRules.Every(days));

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.EveryDay() => On(_schedule.DateRules.EveryDay());

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.EveryDay(Symbol symbol) => On(_schedule.DateRules.EveryDay(symbol));

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.MonthStart() => On(_schedule.DateRules.MonthStart());

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.MonthStart(Symbol symbol) => On(_schedule.DateRules.MonthStart(symbol));

    IFluentSchedulingTimeSpecifier IFluentSchedulingDateSpecifier.Where(Func<DateTime, bool> predicate) => If(predicate);

    IFluentSchedulingTimeSpecifier IFluentSchedulingTimeSpecifier.Where(Func<DateTime, bool> predicate) => If(predicate);

    IFluentSchedulingRunnable IFluentSchedulingRunnable.Where(Func<DateTime, bool> predicate) => If(predicate);

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.At(int hour, int minute, int second) => At(_schedule.TimeRules.At(hour, minute, second));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.At(int hour, int minute, DateTimeZone timeZone) =>
        At(_schedule.TimeRules.At(hour, minute, timeZone));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.At(int hour, int minute, int second, DateTimeZone timeZone) =>
        At(_schedule.TimeRules.At(hour, minute, second, timeZone));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.At(TimeSpan timeOfDay, DateTimeZone timeZone) => At(_schedule.TimeRules.At(timeOfDay, timeZone));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.At(TimeSpan timeOfDay) => At(_schedule.TimeRules.At(timeOfDay));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.Every(TimeSpan interval) => At(_schedule.TimeRules.Every(interval));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.AfterMarketOpen(Symbol symbol, double minutesAfterOpen, bool extendedMarketOpen) =>
        At(_schedule.TimeRules.AfterMarketOpen(symbol, minutesAfterOpen, extendedMarketOpen));

    IFluentSchedulingRunnable IFluentSchedulingTimeSpecifier.BeforeMarketClose(Symbol symbol, double minuteBeforeClose, bool extendedMarketClose) =>
        At(_schedule.TimeRules.BeforeMarketClose(symbol, minuteBeforeClose, extendedMarketClose));

    IFluentSchedulingRunnable IFluentSchedulingRunnable.DuringMarketHours(Symbol symbol, bool extendedMarket)
    {
        var exchange = _securities.TryGetValue(symbol, out var security)
            ? security.Exchange
            : throw new KeyNotFoundException($"{symbol} not found in portfolio. Request this data when initializing the algorithm.");
        return If(utc =>
        {
            var local = utc.ConvertFromUtc(exchange.TimeZone);
            return exchange.IsOpenDuringBar(local, local, extendedMarket);
        });
    }

    ScheduledEvent IFluentSchedulingRunnable.Run(Action callback) => Run((_, _) => callback());

    ScheduledEvent IFluentSchedulingRunnable.Run(Action<DateTime> callback) => Run((_, time) => callback(time));

    ScheduledEvent IFluentSchedulingRunnable.Run(Action<string, DateTime> callback) => Run(callback);

    private FluentScheduledEventBuilder On(IDateRule days)
    {
        _days = days;
        return this;
    }

    private FluentScheduledEventBuilder At(ITimeRule times)
    {
        _times.Add(times);
        return this;
    }

    private FluentScheduledEventBuilder If(Func<DateTime, bool> test)
    {
        _tests.Add(test);
        return this;
    }

    private ScheduledEvent Run(Action<string, DateTime> callback)
    {
        var times = _times is [var only] ? only : new CompositeTimeRule(_times);
        var moments = times.CreateUtcEventTimes(_schedule.Days(_days!));
        foreach (var test in _tests) moments = moments.Where(test);
        var made = new ScheduledEvent(_name ?? ScheduleManager.NameOf(_days!, times), moments, callback);
        _schedule.Add(made);
        return made;
    }
}
