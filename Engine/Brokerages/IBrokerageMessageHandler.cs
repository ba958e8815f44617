namespace QuantConnect.Brokerages;

/// <summary>Deals with what a brokerage says; a simulated brokerage says nothing unasked.</summary>
public interface IBrokerageMessageHandler
{
    /// <summary>Deals with a message.</summary>
    void HandleMessage(BrokerageMessageEvent message);

    /// <summary>Deals with an order placed at the brokerage itself; true takes it over.</summary>
    bool HandleOrder(NewBrokerageOrderNotificationEventArgs eventArgs);
}
