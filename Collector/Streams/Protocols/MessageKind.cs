namespace YenValve.Collector.Streams.Protocols;

/// <summary>What a publisher's message is.</summary>
public enum MessageKind
{
    /// <summary>Liquidations, perhaps none of what was asked for.</summary>
    Liquidations,

    /// <summary>The subscription stands from here on.</summary>
    Subscribed,

    /// <summary>The subscription was refused, or is no longer what was asked for: this connection will not bring what it should.</summary>
    Refused,

    /// <summary>The answer to a probe: the publisher is there, and everything it sent before has been heard.</summary>
    Alive,

    /// <summary>Something else that can be read.</summary>
    Other,

    /// <summary>Something that cannot be read.</summary>
    Malformed,
}
