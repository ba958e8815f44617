namespace YenValve.Collector.Streams.Storage;

/// <summary>Where closed bars go: the series of one ticker.</summary>
internal interface ILiquidationRows
{
    /// <summary>Begin of the last bar that is stored, UTC; null where none is.</summary>
    /// <exception cref="IOException">The series cannot be read.</exception>
    DateTime? Last { get; }

    /// <summary>Stores rows; one that is stored already changes nothing.</summary>
    /// <exception cref="IOException">The disk is full, or the series cannot be written; nothing of the rows is stored.</exception>
    void Append(IReadOnlyCollection<string> rows);
}
