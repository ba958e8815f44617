namespace QuantConnect.Scheduling;

/// <summary>Names the times of day of an event.</summary>
public interface ITimeRule
{
    /// <summary>Text that names the event when the user does not.</summary>
    string Name { get; }

    /// <summary>The moments of the given days, in UTC.</summary>
    IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates);
}
