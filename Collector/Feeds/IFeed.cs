using YenValve.Collector.Schedules;
using YenValve.Importing;

namespace YenValve.Collector.Feeds;

/// <summary>
/// Figures of one publisher that are asked for on its own calendar. A feed only fetches: what it returns is stored by <see cref="FeedRunner"/>,
/// which also decides when to ask again.
/// </summary>
public interface IFeed
{
    /// <summary>Short name, as in options, logs, metrics and the health document.</summary>
    string Name { get; }

    /// <summary>What it brings, in a line.</summary>
    string Description { get; }

    /// <summary>When its publisher has something new.</summary>
    IFeedSchedule Schedule { get; }

    /// <summary>The series whose newest row says how far the feed has come; null where it writes many.</summary>
    ImportTarget? Series => null;

    /// <summary>Why it cannot run, such as a key that is not in the environment; null where it can.</summary>
    string? Missing => null;

    /// <summary>Asks for everything that is public and not yet stored.</summary>
    /// <param name="now">The moment of asking, UTC.</param>
    /// <param name="cancellation">Ends the asking.</param>
    /// <exception cref="Http.PublisherException">The publisher did not answer, or not with figures.</exception>
    Task<FeedPoll> PollAsync(DateTime now, CancellationToken cancellation);
}
