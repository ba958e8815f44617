namespace YenValve.Importing;

/// <summary>Takes a publisher's file over into a LEAN data folder: merging, never overwriting.</summary>
public static class Importer
{
    /// <summary>Imports a file; importing it again, or one that overlaps it, changes nothing.</summary>
    /// <param name="publisher">Reads the format.</param>
    /// <param name="file">The publisher's file, plain or gzip.</param>
    /// <param name="dataFolder">LEAN data folder; made where it is missing.</param>
    /// <param name="options">Span, names, zone.</param>
    /// <param name="progress">Told the fraction of the file that has been read.</param>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="IOException">Somebody collects into the folder at this moment.</exception>
    public static ImportReport Run(IPublisher publisher, string file, string dataFolder, ImportOptions options, IProgress<double>? progress = null)
    {
        using var held = FolderLock.TakeIfCollected(dataFolder);
        var merge = new DataFolderMerge(dataFolder);
        foreach (var line in CsvReader.Read(file, progress))
        {
            merge.Line = line;
            publisher.Read(line, options, merge);
        }

        return merge.Finish();
    }
}

/// <summary>What an import did.</summary>
/// <param name="Series">Each series that was touched, in order of path.</param>
/// <param name="Issues">Refused lines and conflicts, in order of the file.</param>
public sealed record ImportReport(IReadOnlyList<SeriesReport> Series, IReadOnlyList<ImportIssue> Issues);

/// <summary>What an import did to a series.</summary>
/// <param name="Path">The series, relative to the data folder.</param>
/// <param name="Added">Rows that were new.</param>
/// <param name="Unchanged">Rows that were there already.</param>
/// <param name="Stored">Rows stored now.</param>
/// <param name="First">Key of the first stored row.</param>
/// <param name="Last">Key of the last stored row.</param>
public sealed record SeriesReport(string Path, int Added, int Unchanged, int Stored, string? First, string? Last);
