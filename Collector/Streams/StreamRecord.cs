namespace YenValve.Collector.Streams;

/// <summary>What a connection heard, in the order in which it heard it. Everything that is stored comes from these and from nothing else, so that reading
/// them again gives the same rows.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Connection">Number of the connection, from 1, never used twice.</param>
/// <param name="Received">When it entered the queue, milliseconds since 1970 UTC by this machine's clock.</param>
/// <param name="Payload">The message; empty where there is none.</param>
/// <param name="Rented">Where the payload lies, to be given back when it has been read; null where nobody wants it back.</param>
internal readonly record struct StreamRecord(RecordKind Kind, int Connection, long Received, ReadOnlyMemory<byte> Payload, byte[]? Rented = null);

/// <summary>What a record is. The values are the letters that stand in a journal.</summary>
internal enum RecordKind
{
    /// <summary>A whole message.</summary>
    Message = 'm',

    /// <summary>The publisher ended the connection in order: until then nothing was missed.</summary>
    Closed = 'c',

    /// <summary>A message was longer than is taken, and thrown away.</summary>
    TooLong = 'x',

    /// <summary>A second has passed. Not kept.</summary>
    Tick = 't',
}
