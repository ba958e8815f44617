namespace YenValve.Collector.Http;

/// <summary>A publisher that did not answer, or not with figures. The message names the publisher and never a key.</summary>
/// <param name="fault">What kind of failure.</param>
/// <param name="message">What happened, in a line.</param>
/// <param name="retryAfter">How long the publisher wants to be left alone; null where it did not say.</param>
/// <param name="cause">What caused it.</param>
public sealed class PublisherException(PublisherFault fault, string message, TimeSpan? retryAfter = null, Exception? cause = null) : Exception(message, cause)
{
    /// <summary>What kind of failure.</summary>
    public PublisherFault Fault { get; } = fault;

    /// <summary>How long the publisher wants to be left alone; null where it did not say.</summary>
    public TimeSpan? RetryAfter { get; } = retryAfter;

    /// <summary>Whether the same question may be answered in a moment.</summary>
    public bool IsTransient => Fault is not (PublisherFault.Refused or PublisherFault.Banned);
}

/// <summary>Kinds of failure of a publisher.</summary>
public enum PublisherFault
{
    /// <summary>No connection, or one that broke in the middle of the answer.</summary>
    Unreachable,

    /// <summary>No answer in time.</summary>
    Timeout,

    /// <summary>Too many questions (429).</summary>
    Busy,

    /// <summary>The publisher has shut this address out for a while (418, as Binance does).</summary>
    Banned,

    /// <summary>The question is wrong or not allowed (other 4xx): asking again will not help.</summary>
    Refused,

    /// <summary>The publisher's own failure (5xx).</summary>
    Broken,

    /// <summary>An answer that is not what was asked for: empty, cut off, another format.</summary>
    Malformed,

    /// <summary>It has failed so often that it is left alone for a while.</summary>
    Resting,
}
