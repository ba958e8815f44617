using System.Collections.Concurrent;
using System.Globalization;
using YenValve.Collector.Feeds;
using YenValve.Importing;

namespace YenValve.Collector.Storing;

/// <summary>The series of the data folder: one writer for each, shared by all feeds, and one process for all of them.</summary>
public sealed class SeriesStore : IDisposable
{
    private readonly ConcurrentDictionary<string, SeriesWriter> _writers = new(StringComparer.Ordinal);
    private readonly CollectorTelemetry _telemetry;
    private readonly FolderLock _folder;

    /// <summary>Takes a data folder for this process.</summary>
    /// <param name="dataFolder">LEAN data folder; made where it is missing.</param>
    /// <param name="telemetry">Told what is stored and repaired.</param>
    /// <exception cref="IOException">Another process writes into the folder.</exception>
    public SeriesStore(string dataFolder, CollectorTelemetry telemetry)
    {
        DataFolder = dataFolder;
        _telemetry = telemetry;
        _folder = FolderLock.Take(dataFolder);
    }

    /// <summary>LEAN data folder.</summary>
    public string DataFolder { get; }

    /// <summary>Key of the last stored row of a series, as in its file; null where there is none.</summary>
    /// <param name="series">The series.</param>
    public string? LastOf(ImportTarget series) => WriterOf(series).Last;

    /// <summary>The stored rows of a series, in order; none where there is no such file.</summary>
    /// <param name="series">The series.</param>
    public IReadOnlyList<string> RowsOf(ImportTarget series) => [.. new StoredSeries(DataFolder, series).Rows];

    /// <summary>The keys of the stored rows of a series; none where there is no such file.</summary>
    /// <param name="series">The series.</param>
    public IReadOnlySet<string> KeysOf(ImportTarget series) => RowsOf(series).Select(series.KeyOf).ToHashSet(StringComparer.Ordinal);

    /// <summary>Stores rows of one series; either all that are new are on the disk when it returns, or none.</summary>
    /// <param name="feed">Whose rows they are.</param>
    /// <param name="series">The series.</param>
    /// <param name="rows">Rows in any order, stored already or not.</param>
    /// <exception cref="IOException">The disk is full, or the file cannot be written.</exception>
    public AppendOutcome Append(string feed, ImportTarget series, IReadOnlyCollection<string> rows)
    {
        var outcome = WriterOf(series).Append(rows);
        _telemetry.Stored(feed, series, outcome);
        return outcome;
    }

    /// <summary>Stores a batch, series after series.</summary>
    /// <param name="feed">Whose it is.</param>
    /// <param name="batch">Its rows.</param>
    /// <returns>Rows added, lines refused and rows in conflict, and the newest row of the last of the series, for minutes with their day.</returns>
    /// <exception cref="IOException">The disk is full, or a file cannot be written; series before it are stored, this one is as it was.</exception>
    public (int Added, int Refused, string? Last) Append(string feed, FeedBatch batch)
    {
        var (added, refused) = (0, batch.Refused.Count);
        string? last = null;
        foreach (var (target, rows) in batch.Series)
        {
            var outcome = Append(feed, target, rows);
            added += outcome.Added;
            refused += outcome.Conflicts.Count;
            last = Shown(target, LastOf(target));
        }

        _telemetry.Refused(feed, batch.Refused);
        return (added, refused, last);
    }

    /// <inheritdoc/>
    public void Dispose() => _folder.Dispose();

    // The key of a minute counts from midnight; its file's name has the day.
    private static string? Shown(ImportTarget series, string? key) =>
        key != null && int.TryParse(key, NumberStyles.None, CultureInfo.InvariantCulture, out var milliseconds)
            ? $"{Path.GetFileName(series.Path).Split('_')[0]} {TimeSpan.FromMilliseconds(milliseconds).ToString(@"hh\:mm", CultureInfo.InvariantCulture)}"
            : key;

    private SeriesWriter WriterOf(ImportTarget series) => _writers.GetOrAdd(series.Path, _ => new SeriesWriter(DataFolder, series) { Repaired = _telemetry.Repaired });
}
