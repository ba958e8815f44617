using System.IO.Compression;
using System.Text;

namespace YenValve.Importing;

/// <summary>Lines of a publisher's CSV, plain, gzip or alone in a zip, with their numbers; a BOM, CRLF and blank lines are taken off here.</summary>
public static class CsvReader
{
    private const int LinesPerReport = 4096;
    private static readonly char[] Separators = [',', ';', '\t'];

    /// <summary>Every line that holds anything, split at commas, semicolons or tabs, whichever the file uses; cells trimmed, quotes taken off.</summary>
    /// <param name="file">The file.</param>
    /// <param name="progress">Told the fraction that has been read.</param>
    /// <exception cref="FileNotFoundException">The file is not there.</exception>
    /// <exception cref="InvalidDataException">The archive cannot be read, or holds not exactly one file.</exception>
    public static IEnumerable<CsvLine> Read(string file, IProgress<double>? progress = null)
    {
        using var raw = File.OpenRead(file);
        using var stream = Unpacked(file, raw);
        using var reader = new StreamReader(stream);
        foreach (var line in Lines(reader, file))
        {
            if (line.Number % LinesPerReport == 0) progress?.Report(raw.Length == 0 ? 1.0 : (double)raw.Position / raw.Length);
            yield return line;
        }
    }

    /// <summary>The same of text that is at hand.</summary>
    /// <param name="reader">The text.</param>
    /// <param name="name">What it is called in messages.</param>
    public static IEnumerable<CsvLine> Lines(TextReader reader, string name)
    {
        var number = 0;
        char? separator = null;
        while (reader.ReadLine() is { } line)
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            separator ??= Separators.FirstOrDefault(line.Contains, ',');
            yield return new CsvLine(name, number, line, Split(line, separator.Value));
        }
    }

    private static Stream Unpacked(string file, FileStream raw)
    {
        if (file.EndsWith(".gz", StringComparison.OrdinalIgnoreCase)) return new GZipStream(raw, CompressionMode.Decompress);
        if (!file.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return raw;
        var entries = new ZipArchive(raw, ZipArchiveMode.Read).Entries;
        return entries.Count == 1 ? entries[0].Open() : throw new InvalidDataException($"{file} holds {entries.Count} files; one is expected.");
    }

    private static string[] Split(string line, char separator)
    {
        if (!line.Contains('"', StringComparison.Ordinal)) return line.Split(separator, StringSplitOptions.TrimEntries);
        var cells = new List<string>();
        var cell = new StringBuilder();
        var quoted = false;
        foreach (var character in line)
        {
            if (character == '"') quoted = !quoted;
            else if (character == separator && !quoted)
            {
                cells.Add(cell.ToString().Trim());
                cell.Clear();
            }
            else cell.Append(character);
        }

        cells.Add(cell.ToString().Trim());
        return [.. cells];
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
}
