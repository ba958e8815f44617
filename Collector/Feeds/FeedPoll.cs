namespace YenValve.Collector.Feeds;

/// <summary>What asking a publisher brought.</summary>
/// <param name="Batch">Rows, stored or not, and what was refused.</param>
/// <param name="IsCurrent">Whether everything that was due by its calendar has come; if not, it is asked for again before the next publication.</param>
public sealed record FeedPoll(FeedBatch Batch, bool IsCurrent)
{
    /// <summary>Done once every row of the batch is on the disk; a file is put away then and not before.</summary>
    public Action? AfterStored { get; init; }
}
