namespace QuantConnect.Brokerages;

/// <summary>Kinds of messages of a brokerage.</summary>
public enum BrokerageMessageType
{
    /// <summary>For information.</summary>
    Information,
    /// <summary>A warning.</summary>
    Warning,
    /// <summary>An error; a live run stops.</summary>
    Error,
    /// <summary>The connection is back.</summary>
    Reconnect,
    /// <summary>The connection is lost.</summary>
    Disconnect,
    /// <summary>The user has to do something.</summary>
    ActionRequired,
}
