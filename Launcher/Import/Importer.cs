namespace YenValve.Launcher.Import;

/// <summary>Takes a publisher's file over into a LEAN data folder: merging, never overwriting.</summary>
public static class Importer
{
    /// <summary>Imports a file; importing it again, or one that overlaps it, changes nothing.</summary>
    /// <param name="publisher">Reads the format.</param>
    /// <param name="file">The publisher's file, plain or gzip.</param>
    /// <param name="dataFolder">LEAN data folder; made where it is missing.</param>
    /// <param name="options">Span and names.</param>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    public static ImportReport Run(IPublisher publisher, string file, string dataFolder, ImportOptions options)
    {
        var target = publisher.Target(options);
        var series = new StoredSeries(Path.Combine(dataFolder, target.Path), target.Entry, target.Header);
        var issues = new List<ImportIssue>();
        int added = 0, unchanged = 0;
        foreach (var line in CsvReader.Read(file))
        {
            var row = publisher.Row(line, options, out var issue);
            if (issue != null) issues.Add(issue);
            if (row == null) continue;
            switch (series.Add(row))
            {
                case MergeOutcome.Added: added++; break;
                case MergeOutcome.Unchanged: unchanged++; break;
                default: issues.Add(line.Refuse(row, $"conflicts with the stored '{series.Stored(row)}', which stays")); break;
            }
        }

        if (added > 0) series.Save();
        return new ImportReport(target.Path, added, unchanged, series.Count, series.First, series.Last, issues);
    }
}

/// <summary>What an import did.</summary>
/// <param name="Path">The series, relative to the data folder.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Unchanged">Rows that were there already.</param>
/// <param name="Stored">Rows stored now.</param>
/// <param name="First">Key of the first stored row.</param>
/// <param name="Last">Key of the last stored row.</param>
/// <param name="Issues">Refused lines and conflicts.</param>
public sealed record ImportReport(string Path, int Added, int Unchanged, int Stored, string? First, string? Last, IReadOnlyList<ImportIssue> Issues);
