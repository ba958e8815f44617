namespace QuantConnect.Brokerages;

/// <summary>A message of a brokerage or of its model.</summary>
public class BrokerageMessageEvent
{
    /// <summary>A message with a numeric code.</summary>
    public BrokerageMessageEvent(BrokerageMessageType type, int code, string message)
        : this(type, code.ToStringInvariant(), message)
    {
    }

    /// <summary>A message.</summary>
    public BrokerageMessageEvent(BrokerageMessageType type, string code, string message)
    {
        Type = type;
        Code = code;
        Message = message;
    }

    /// <summary>Kind of the message.</summary>
    public BrokerageMessageType Type { get; }

    /// <summary>Code.</summary>
    public string Code { get; }

    /// <summary>Text.</summary>
    public string Message { get; }

    /// <summary>The connection is lost.</summary>
    public static BrokerageMessageEvent Disconnected(string message) => new(BrokerageMessageType.Disconnect, "Disconnect", message);

    /// <summary>The connection is back.</summary>
    public static BrokerageMessageEvent Reconnected(string message) => new(BrokerageMessageType.Reconnect, "Reconnect", message);

    /// <inheritdoc/>
    public override string ToString() => $"{Type} - Code: {Code} - {Message}";
}
