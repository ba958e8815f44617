using System.IO.Compression;

namespace YenValve.Launcher.Import;

/// <summary>Lines of a publisher's CSV, plain or gzip, with their numbers; a BOM, CRLF and blank lines are taken off here.</summary>
public static class CsvReader
{
    /// <summary>Every line that holds anything, split at commas, cells trimmed.</summary>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    public static IEnumerable<CsvLine> Read(string file)
    {
        using var raw = File.OpenRead(file);
        using Stream stream = file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase) ? new GZipStream(raw, CompressionMode.Decompress) : raw;
        using var reader = new StreamReader(stream);
        var number = 0;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line)) yield return new CsvLine(file, number, line, line.Split(',', StringSplitOptions.TrimEntries));
        }
    }
}

/// <summary>One line of a CSV file.</summary>
/// <param name="File">File as the user named it.</param>
/// <param name="Number">Line number, from 1.</param>
/// <param name="Text">The whole line.</param>
/// <param name="Cells">Its cells, trimmed.</param>
public sealed record CsvLine(string File, int Number, string Text, string[] Cells)
{
    /// <summary>The cell at an index, or an empty text where the line is shorter.</summary>
    public string this[int index] => index < Cells.Length ? Cells[index] : "";

    /// <summary>An issue about this line.</summary>
    public ImportIssue Refuse(string value, string reason) => new(File, Number, value, reason);
}
