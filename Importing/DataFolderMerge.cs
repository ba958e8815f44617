namespace YenValve.Importing;

/// <summary>Merges rows into the series of a data folder and keeps account of it; nothing is written before the end.</summary>
internal sealed class DataFolderMerge(string dataFolder) : IImportSink
{
    private readonly SortedDictionary<string, Series> _series = new(StringComparer.Ordinal);
    private readonly List<ImportIssue> _issues = [];

    /// <summary>The line that is being read.</summary>
    public CsvLine Line { get; set; } = null!;

    /// <inheritdoc/>
    public void Add(ImportTarget target, string row)
    {
        if (!_series.TryGetValue(target.Path, out var series))
            _series[target.Path] = series = new Series(new StoredSeries(dataFolder, target));
        switch (series.Stored.Add(row))
        {
            case MergeOutcome.Added: series.Added++; break;
            case MergeOutcome.Unchanged: series.Unchanged++; break;
            default: Refuse(row, $"conflicts with the stored '{series.Stored.RowLike(row)}', which stays"); break;
        }
    }

    /// <inheritdoc/>
    public void Refuse(string value, string reason) => _issues.Add(new ImportIssue(Line.File, Line.Number, value, reason));

    /// <summary>Writes every series that has new rows.</summary>
    public ImportReport Finish()
    {
        foreach (var series in _series.Values)
        {
            if (series.Added > 0) series.Stored.Save();
        }

        var reports = _series.Select(s => new SeriesReport(s.Key, s.Value.Added, s.Value.Unchanged, s.Value.Stored.Count, s.Value.Stored.First, s.Value.Stored.Last));
        return new ImportReport([.. reports], _issues);
    }

    private sealed class Series(StoredSeries stored)
    {
        public StoredSeries Stored { get; } = stored;

        public int Added { get; set; }

        public int Unchanged { get; set; }
    }
}
