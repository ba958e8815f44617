namespace QuantConnect.Scheduling;

/// <summary>A scheduled event failed.</summary>
public class ScheduledEventException : Exception
{
    /// <summary>Names the event and the cause.</summary>
    public ScheduledEventException(string name, string message, Exception innerException) : base(message, innerException) => ScheduledEventName = name;

    /// <summary>Name of the event that failed.</summary>
    public string ScheduledEventName { get; }
}
