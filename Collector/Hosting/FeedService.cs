using Microsoft.Extensions.Hosting;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;

namespace YenValve.Collector.Hosting;

/// <summary>Runs the feeds that are asked for, side by side; none can end another.</summary>
public sealed class FeedService : BackgroundService
{
    private readonly IReadOnlyList<FeedRunner> _runners;
    private readonly IReadOnlyList<IStreamFeed> _streams;
    private readonly CollectorTelemetry _telemetry;
    private readonly FeedBoard _board;

    /// <summary>Selects the feeds.</summary>
    /// <param name="feeds">All that are asked on a calendar.</param>
    /// <param name="streams">All that push.</param>
    /// <param name="options">Which of them run.</param>
    /// <param name="store">Where rows go.</param>
    /// <param name="board">Where status is shown.</param>
    /// <param name="telemetry">Told each poll.</param>
    /// <param name="time">The clock.</param>
    /// <exception cref="ArgumentException">A feed that is asked for does not exist.</exception>
    public FeedService(IEnumerable<IFeed> feeds, IEnumerable<IStreamFeed> streams, CollectorOptions options, SeriesStore store, FeedBoard board, CollectorTelemetry telemetry, TimeProvider time)
    {
        _telemetry = telemetry;
        _board = board;
        var (allFeeds, allStreams) = (feeds.ToList(), streams.ToList());
        var selected = FeedSelection.Of([.. allFeeds.Select(feed => feed.Name), .. allStreams.Select(stream => stream.Name)], [.. options.Feeds]);
        _runners = [.. allFeeds.Where(feed => selected.Contains(feed.Name)).Select(feed => new FeedRunner(feed, store, board, telemetry, time))];
        _streams = [.. allStreams.Where(stream => selected.Contains(stream.Name))];
    }

    /// <summary>Asks every feed once, side by side; streams are not opened.</summary>
    /// <param name="cancellation">Ends it.</param>
    public Task PollOnceAsync(CancellationToken cancellation) => Task.WhenAll(_runners.Select(runner => runner.PollAsync(cancellation)));

    /// <summary>Runs until the host stops.</summary>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await Task.WhenAll([.. _runners.Select(runner => runner.RunAsync(stoppingToken)), .. _streams.Select(stream => RunAsync(stream, stoppingToken))]);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // That is how it ends.
        }
    }

    // A stream looks after itself; what escapes it all the same is a defect: it is named and shown, and the others go on.
    private async Task RunAsync(IStreamFeed stream, CancellationToken cancellation)
    {
        try
        {
            await stream.RunAsync(cancellation);
        }
        catch (Exception error) when (!cancellation.IsCancellationRequested)
        {
            var reason = $"ended by an unexpected {error.GetType().Name}, until the collector is started again: {error.Message}";
            _board.Of(stream.Name, new IntervalSchedule(TimeSpan.FromHours(1), TimeSpan.Zero)).Failed(reason);
            _telemetry.Ended(stream.Name, reason);
        }
    }
}
