namespace QuantConnect.Brokerages;

/// <summary>Decides what to do about messages of a brokerage.</summary>
public interface IBrokerageMessageHandler
{
    /// <summary>Takes a message.</summary>
    void HandleMessage(BrokerageMessageEvent message);

    /// <summary>Whether an order that was placed outside of the algorithm is taken over.</summary>
    bool HandleOrder(NewBrokerageOrderNotificationEventArgs eventArgs);
}
