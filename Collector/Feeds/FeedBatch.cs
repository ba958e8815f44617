using YenValve.Importing;

namespace YenValve.Collector.Feeds;

/// <summary>Rows of a poll by series, and the lines that could not be read. It takes what Importing's formats read.</summary>
/// <param name="source">Where the lines come from, without anything secret: a name of the publisher's file or interface.</param>
public sealed class FeedBatch(string source) : IImportSink
{
    private readonly Dictionary<string, (ImportTarget Target, List<string> Rows)> _series = new(StringComparer.Ordinal);
    private readonly List<ImportIssue> _refused = [];
    private int _line;

    /// <summary>Rows by series, in the order they came.</summary>
    public IEnumerable<(ImportTarget Target, IReadOnlyList<string> Rows)> Series => _series.Values.Select(series => (series.Target, (IReadOnlyList<string>)series.Rows));

    /// <summary>Lines that could not be taken over.</summary>
    public IReadOnlyList<ImportIssue> Refused => _refused;

    /// <summary>Number of rows.</summary>
    public int Count => _series.Values.Sum(series => series.Rows.Count);

    /// <summary>Leaves the rows of a series out whose keys are given, as where another feed of the same series was first.</summary>
    /// <param name="target">The series.</param>
    /// <param name="keys">Keys of rows to leave out.</param>
    public void LeaveOut(ImportTarget target, IReadOnlySet<string> keys)
    {
        if (_series.TryGetValue(target.Path, out var series)) series.Rows.RemoveAll(row => keys.Contains(target.KeyOf(row)));
    }

    /// <summary>Reads lines of a publisher's format.</summary>
    /// <param name="publisher">The format.</param>
    /// <param name="lines">The lines.</param>
    /// <param name="options">Span, names, zone.</param>
    public void Read(IPublisher publisher, IEnumerable<CsvLine> lines, ImportOptions options)
    {
        foreach (var line in lines)
        {
            _line = line.Number;
            publisher.Read(line, options, this);
        }
    }

    /// <inheritdoc/>
    public void Add(ImportTarget target, string row)
    {
        if (!_series.TryGetValue(target.Path, out var series)) _series[target.Path] = series = (target, []);
        series.Rows.Add(row);
    }

    /// <summary>Takes everything of another batch.</summary>
    /// <param name="other">The other one.</param>
    public void Add(FeedBatch other)
    {
        foreach (var (target, rows) in other.Series)
        {
            foreach (var row in rows) Add(target, row);
        }

        _refused.AddRange(other.Refused);
    }

    /// <inheritdoc/>
    public void Refuse(string value, string reason) => _refused.Add(new ImportIssue(source, _line, value, reason));

    /// <summary>Key of the first of a series' rows by their order; null where there are none.</summary>
    public string? FirstOf(ImportTarget target) => KeysOf(target).Min(RowKey.Order);

    /// <summary>Key of the last of a series' rows by their order; null where there are none.</summary>
    public string? LastOf(ImportTarget target) => KeysOf(target).Max(RowKey.Order);

    private IEnumerable<string> KeysOf(ImportTarget target) =>
        _series.TryGetValue(target.Path, out var series) ? series.Rows.Select(target.KeyOf) : [];
}
