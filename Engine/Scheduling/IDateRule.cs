namespace QuantConnect.Scheduling;

/// <summary>Names the days of an event.</summary>
public interface IDateRule
{
    /// <summary>Text that names the event when the user does not.</summary>
    string Name { get; }

    /// <summary>The days from start to end, both included, in order.</summary>
    IEnumerable<DateTime> GetDates(DateTime start, DateTime end);
}
