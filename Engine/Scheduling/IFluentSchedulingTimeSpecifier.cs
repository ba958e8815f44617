using NodaTime;

namespace QuantConnect.Scheduling;

/// <summary>Says at which times of day an event fires.</summary>
public interface IFluentSchedulingTimeSpecifier
{
    /// <summary>Keeps only the UTC moments that pass a test.</summary>
    IFluentSchedulingTimeSpecifier Where(Func<DateTime, bool> predicate);

    /// <summary>A time of day in the algorithm's zone.</summary>
    IFluentSchedulingRunnable At(int hour, int minute, int second = 0);

    /// <summary>A time of day in the given zone.</summary>
    IFluentSchedulingRunnable At(int hour, int minute, DateTimeZone timeZone);

    /// <summary>A time of day in the given zone.</summary>
    IFluentSchedulingRunnable At(int hour, int minute, int second, DateTimeZone timeZone);

    /// <summary>A time of day in the given zone.</summary>
    IFluentSchedulingRunnable At(TimeSpan timeOfDay, DateTimeZone timeZone);

    /// <summary>A time of day in the algorithm's zone.</summary>
    IFluentSchedulingRunnable At(TimeSpan timeOfDay);

    /// <summary>Every so often from midnight on.</summary>
    IFluentSchedulingRunnable Every(TimeSpan interval);

    /// <summary>Some minutes after a symbol's market opens.</summary>
    IFluentSchedulingRunnable AfterMarketOpen(Symbol symbol, double minutesAfterOpen = 0, bool extendedMarketOpen = false);

    /// <summary>Some minutes before a symbol's market closes.</summary>
    IFluentSchedulingRunnable BeforeMarketClose(Symbol symbol, double minuteBeforeClose = 0, bool extendedMarketClose = false);
}
