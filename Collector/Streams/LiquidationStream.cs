using System.Globalization;
using Microsoft.Extensions.Logging;
using YenValve.Collector.Feeds;
using YenValve.Collector.Health;
using YenValve.Collector.Schedules;
using YenValve.Collector.Storing;
using YenValve.Collector.Streams.Protocols;
using YenValve.Collector.Streams.Sessions;
using YenValve.Collector.Streams.Storage;
using YenValve.Importing;

namespace YenValve.Collector.Streams;

/// <summary>
/// The liquidations of one exchange as it pushes them, in bars of a series that a backtest reads. Socket to queue, queue to journal, journal to bars, bars
/// to the series: whatever ends the process between two of them, the next one starts where it was.
/// </summary>
internal sealed class LiquidationStream : IStreamFeed, IDisposable
{
    private const string Header = "time,end,long_usd,short_usd,count,venue,coverage";
    private static readonly TimeSpan Second = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LastWords = TimeSpan.FromSeconds(10);
    private readonly PublisherProtocol _protocol;
    private readonly StreamQueue _queue;
    private readonly StreamJournal _journal;
    private readonly StreamBook _book;
    private readonly StreamKeeper _keeper;
    private readonly StreamListener _listener;

    // Not before it runs: a stream that was not asked for is nobody's worry.
    private readonly Lazy<FeedStatus> _status;
    private readonly TimeProvider _time;
    private readonly SeriesStore _store;
    private readonly ImportTarget _series;
    private string? _problem;

    /// <param name="source">Name, ticker and publisher.</param>
    /// <param name="settings">Bars, timeouts, bounds.</param>
    /// <param name="store">Where bars go. The journal lies beside the series, in a folder of its own.</param>
    /// <param name="board">Where its status is shown.</param>
    /// <param name="instruments">Its metrics.</param>
    /// <param name="time">Clock and timers.</param>
    /// <param name="logger">Where it logs.</param>
    /// <exception cref="ArgumentException">A setting cannot be.</exception>
    public LiquidationStream(LiquidationSource source, StreamSettings settings, SeriesStore store, FeedBoard board, StreamInstruments instruments, TimeProvider time, ILogger logger)
    {
        settings.Validate();
        (Name, Description) = (source.Name, source.Description);
        (_protocol, _store, _time) = (source.Protocol, store, time);
        _series = new ImportTarget($"alternative/liquidations/{source.Ticker.ToLowerInvariant()}.csv", Header: Header);
        Counts = new StreamCounts(Name, instruments);
        _status = new Lazy<FeedStatus>(() => board.Of(Name, new IntervalSchedule(settings.Bar, settings.Grace + settings.Silence)));
        _queue = new StreamQueue(time, settings.LargestQueue);
        instruments.Watch(Name, () => _queue.Bytes);
        _journal = new StreamJournal(Path.Combine(store.DataFolder, "alternative", "liquidations", ".journal", Name));
        _book = new StreamBook(_protocol, settings, Counts, logger);
        _keeper = new StreamKeeper(_book, _journal, new Rows(this), settings, _protocol.Venue, Counts, time, logger);
        _listener = new StreamListener(_protocol, settings, _queue, Counts, time, logger);
    }

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <summary>What it has come to.</summary>
    public StreamCounts Counts { get; }

    /// <summary>Records that wait to be stored.</summary>
    public int Waiting => _queue.Count;

    /// <summary>Most bytes that ever waited to be stored.</summary>
    public long MostWaiting => _queue.MostBytes;

    /// <inheritdoc/>
    public async Task RunAsync(CancellationToken cancellation)
    {
        _ = _status.Value;
        var last = await Recover(cancellation).ConfigureAwait(false);
        using var giveUp = new CancellationTokenSource();
        using var failed = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        var keeping = Keep(giveUp.Token, failed);
        using (_time.CreateTimer(_ => Tick(), null, Second, Second))
        {
            await _listener.Run(last, failed.Token).ConfigureAwait(false);
        }

        _queue.Complete();
        giveUp.CancelAfter(LastWords);
        await keeping.ConfigureAwait(false);
        _journal.Dispose();
    }

    /// <inheritdoc/>
    public void Dispose() => _journal.Dispose();

    // A disk that cannot be read is asked again: without what is stored nothing may be written.
    private async Task<int> Recover(CancellationToken cancellation)
    {
        while (true)
        {
            try
            {
                return _keeper.Recover();
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException)
            {
                _status.Value.Failed($"what is stored cannot be read: {e.Message}");
                await Task.Delay(TimeSpan.FromSeconds(30), _time, cancellation).ConfigureAwait(false);
            }
        }
    }

    private async Task Keep(CancellationToken giveUp, CancellationTokenSource failed)
    {
        try
        {
            await _keeper.Run(_queue, giveUp).ConfigureAwait(false);
        }
        catch
        {
            await failed.CancelAsync().ConfigureAwait(false);
            throw;
        }
    }

    private void Tick()
    {
        _queue.Tick();
        var problem = _keeper.Trouble ?? (_listener.IsConnected ? null : Counts.LastLoss);
        if (problem != null && problem != _problem) _status.Value.Failed(problem);
        _problem = problem;
    }

    private sealed class Rows(LiquidationStream stream) : ILiquidationRows
    {
        public DateTime? Last => DateTime.TryParse(stream._store.LastOf(stream._series), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;

        public void Append(IReadOnlyCollection<string> rows)
        {
            var outcome = stream._store.Append(stream.Name, stream._series, rows);
            stream._status.Value.Succeeded(isCurrent: true, outcome.Added, outcome.Conflicts.Count, stream._store.LastOf(stream._series));
        }
    }
}
