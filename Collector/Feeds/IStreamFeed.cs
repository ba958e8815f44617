namespace YenValve.Collector.Feeds;

/// <summary>Figures that a publisher pushes. A stream looks after its own connection, its gaps and its status, and stores through the same store.</summary>
public interface IStreamFeed
{
    /// <summary>Short name, as in options, logs, metrics and the health document.</summary>
    string Name { get; }

    /// <summary>What it brings, in a line.</summary>
    string Description { get; }

    /// <summary>Receives until it is cancelled; by then everything received and complete is stored.</summary>
    /// <param name="cancellation">Ends it.</param>
    Task RunAsync(CancellationToken cancellation);
}
