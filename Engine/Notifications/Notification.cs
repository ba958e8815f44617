namespace QuantConnect.Notifications;

/// <summary>A message to the outside.</summary>
public abstract class Notification
{
    /// <summary>Sends it; whoever hosts the run does.</summary>
    public virtual void Send()
    {
    }
}
