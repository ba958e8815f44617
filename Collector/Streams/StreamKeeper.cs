using System.Runtime.InteropServices;
using System.Threading.Channels;
using Microsoft.Extensions.Logging;
using YenValve.Collector.Streams.Bars;
using YenValve.Collector.Streams.Storage;

namespace YenValve.Collector.Streams;

/// <summary>
/// Takes records off the queue, writes them to the journal and only then reads them, and stores the bars that are closed. One thread, one writer. A full
/// disk stops it until there is room; what waits meanwhile stays in the queue.
/// </summary>
internal sealed class StreamKeeper
{
    private const int LargestBatch = 256;
    private const int LargestBatchBytes = 4 << 20;
    private static readonly TimeSpan Pause = TimeSpan.FromSeconds(5);

    // A file of the journal is needed until everything that may lie in it is stored, and what may come twice is old.
    private const long Kept = 1_200_000;
    private readonly StreamBook _book;
    private readonly StreamJournal _journal;
    private readonly ILiquidationRows _rows;
    private readonly StreamSettings _settings;
    private readonly string _venue;
    private readonly StreamCounts _counts;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly List<StreamRecord> _batch = new(LargestBatch);
    private readonly List<LiquidationBar> _closed = [];
    private long _synced;
    private int _written;

    /// <param name="book">Makes bars of records.</param>
    /// <param name="journal">Keeps records.</param>
    /// <param name="rows">Keeps bars.</param>
    /// <param name="settings">Bars, and how often the disk is asked to be sure.</param>
    /// <param name="venue">Exchange, as the rows name it.</param>
    /// <param name="counts">Counts what is stored.</param>
    /// <param name="time">Clock and timers.</param>
    /// <param name="logger">Told what cannot be written, and what a restart found.</param>
    public StreamKeeper(StreamBook book, StreamJournal journal, ILiquidationRows rows, StreamSettings settings, string venue, StreamCounts counts, TimeProvider time, ILogger logger)
    {
        (_book, _journal, _rows, _settings) = (book, journal, rows, settings);
        (_venue, _counts, _time, _logger) = (venue, counts, time, logger);
    }

    /// <summary>What cannot be written at present, and why; null where all is well.</summary>
    public string? Trouble { get; private set; }

    /// <summary>Reads what an earlier process left.</summary>
    /// <returns>Largest number a connection had.</returns>
    /// <exception cref="IOException">The journal or the series cannot be read.</exception>
    public int Recover()
    {
        var last = 0;
        var records = 0;
        foreach (var record in _journal.Read(Torn, Broken))
        {
            _book.Apply(record);
            last = Math.Max(last, record.Connection);
            records++;
        }

        if (_rows.Last is { } stored) _book.Forget(stored + _settings.Bar);
        if (records > 0) _logger.LogInformation("{Stream}: {Records} records of an earlier run were read again", _counts.Name, records);
        return last;
    }

    /// <summary>Keeps until the queue is complete.</summary>
    /// <param name="queue">The queue.</param>
    /// <param name="cancel">Gives up on a disk that takes nothing.</param>
    /// <exception cref="OperationCanceledException">It was given up; what waits is lost, and the bars will say so.</exception>
    public async Task Run(StreamQueue queue, CancellationToken cancel)
    {
        while (await queue.Reader.WaitToReadAsync(cancel).ConfigureAwait(false))
        {
            Take(queue.Reader);
            while (!Try("journal", Write)) await Task.Delay(Pause, _time, cancel).ConfigureAwait(false);
            foreach (var record in _batch) _book.Apply(record);
            Store();
            foreach (var record in _batch) queue.Return(record);
        }

        Try("journal", _journal.Sync);
    }

    private void Take(ChannelReader<StreamRecord> reader)
    {
        _batch.Clear();
        _written = 0;
        for (var bytes = 0; _batch.Count < LargestBatch && bytes < LargestBatchBytes && reader.TryRead(out var record); bytes += record.Payload.Length) _batch.Add(record);
    }

    private void Write()
    {
        while (_written < _batch.Count) _written += _journal.Append(CollectionsMarshal.AsSpan(_batch)[_written..]);
        if (_time.GetElapsedTime(_synced) < _settings.Sync) return;
        _journal.Sync();
        _synced = _time.GetTimestamp();
    }

    private void Store()
    {
        _closed.AddRange(_book.Due());
        if (_closed.Count == 0 || !Try("series", () => _rows.Append([.. _closed.Select(bar => LiquidationRow.Of(bar, _venue))]))) return;
        foreach (var bar in _closed) _counts.Stored(bar.Coverage, bar.End - bar.Start);
        _closed.Clear();
        Try("journal", () => _journal.Trim(_book.ClosedUntil - Kept));
    }

    private bool Try(string what, Action write)
    {
        try
        {
            write();
            if (Trouble != null) _logger.LogInformation("{Stream}: the {What} is written again", _counts.Name, what);
            Trouble = null;
            return true;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            if (Trouble == null) _logger.LogError("{Stream}: the {What} cannot be written: {Problem}", _counts.Name, what, e.Message);
            Trouble = $"the {what} cannot be written: {e.Message}";
            return false;
        }
    }

    private void Torn(string file, string text) =>
        _logger.LogWarning("{Stream}: {File}: a torn last line was taken off ('{Text}')", _counts.Name, file, text[..Math.Min(text.Length, 160)]);

    private void Broken(string file, int line, string text) =>
        _logger.LogWarning("{Stream}: {File}:{Line}: no record ('{Text}'); it is left out", _counts.Name, file, line, text);
}
