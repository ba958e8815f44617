namespace QuantConnect.Scheduling;

/// <summary>Says on which days an event fires.</summary>
public interface IFluentSchedulingDateSpecifier
{
    /// <summary>Keeps only the UTC moments that pass a test.</summary>
    IFluentSchedulingTimeSpecifier Where(Func<DateTime, bool> predicate);

    /// <summary>One day.</summary>
    IFluentSchedulingTimeSpecifier On(int year, int month, int day);

    /// <summary>The given days.</summary>
    IFluentSchedulingTimeSpecifier On(params DateTime[] dates);

    /// <summary>The given days of every week.</summary>
    IFluentSchedulingTimeSpecifier Every(params DayOfWeek[] days);

    /// <summary>Every day of the calendar.</summary>
    IFluentSchedulingTimeSpecifier EveryDay();

    /// <summary>Every trading day of a symbol.</summary>
    IFluentSchedulingTimeSpecifier EveryDay(Symbol symbol);

    /// <summary>First day of every month.</summary>
    IFluentSchedulingTimeSpecifier MonthStart();

    /// <summary>First trading day of every month.</summary>
    IFluentSchedulingTimeSpecifier MonthStart(Symbol symbol);
}
