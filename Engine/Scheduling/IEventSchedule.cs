namespace QuantConnect.Scheduling;

/// <summary>Fires scheduled events.</summary>
public interface IEventSchedule
{
    /// <summary>Takes an event in.</summary>
    void Add(ScheduledEvent scheduledEvent);

    /// <summary>Lets an event go.</summary>
    void Remove(ScheduledEvent scheduledEvent);
}
