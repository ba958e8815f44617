namespace QuantConnect.Scheduling;

/// <summary>Says what an event runs.</summary>
public interface IFluentSchedulingRunnable : IFluentSchedulingTimeSpecifier
{
    /// <summary>Keeps only the UTC moments that pass a test.</summary>
    new IFluentSchedulingRunnable Where(Func<DateTime, bool> predicate);

    /// <summary>Keeps only moments at which a symbol's market is open.</summary>
    IFluentSchedulingRunnable DuringMarketHours(Symbol symbol, bool extendedMarket = false);

    /// <summary>Schedules a callback.</summary>
    ScheduledEvent Run(Action callback);

    /// <summary>Schedules a callback that is told its UTC moment.</summary>
    ScheduledEvent Run(Action<DateTime> callback);

    /// <summary>Schedules a callback that is told its name and UTC moment.</summary>
    ScheduledEvent Run(Action<string, DateTime> callback);
}
