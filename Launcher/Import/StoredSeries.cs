using System.IO.Compression;
using System.Text;

namespace YenValve.Launcher.Import;

/// <summary>
/// One CSV series of a LEAN data folder, plain or as the single entry of a zip: rows sorted by the text before the first comma.
/// Written whole to a temporary file and then renamed, so that a reader sees the old series or the new one and never half of either.
/// </summary>
public sealed class StoredSeries
{
    // Zip entries carry a time; a fixed one makes the same figures the same bytes.
    private static readonly DateTimeOffset EntryTime = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _path;
    private readonly string? _entry;
    private readonly string? _header;
    private readonly SortedDictionary<string, string> _rows = new(StringComparer.Ordinal);

    /// <summary>Opens what is stored at a path, or an empty series where there is nothing.</summary>
    /// <param name="path">File of the data folder; a name that ends in .zip is a zip.</param>
    /// <param name="entry">Name of the csv inside the zip; null for a plain file.</param>
    /// <param name="header">Header line of a plain series; LEAN's bar files have none.</param>
    public StoredSeries(string path, string? entry, string? header)
    {
        _path = path;
        _entry = entry;
        _header = header;
        if (File.Exists(path)) Load();
    }

    /// <summary>How many rows are stored.</summary>
    public int Count => _rows.Count;

    /// <summary>Key of the first row, or null where there is none.</summary>
    public string? First => _rows.Count == 0 ? null : _rows.Keys.First();

    /// <summary>Key of the last row, or null where there is none.</summary>
    public string? Last => _rows.Count == 0 ? null : _rows.Keys.Last();

    /// <summary>Adds a row; the same row again changes nothing, another row under the same key is a conflict and is not stored.</summary>
    public MergeOutcome Add(string row)
    {
        var key = Key(row);
        if (_rows.TryAdd(key, row)) return MergeOutcome.Added;
        return _rows[key] == row ? MergeOutcome.Unchanged : MergeOutcome.Conflict;
    }

    /// <summary>The stored row under the key of another one.</summary>
    public string Stored(string row) => _rows[Key(row)];

    /// <summary>Writes the series in one step.</summary>
    public void Save()
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        var temporary = _path + ".tmp";
        using (var file = File.Create(temporary))
        {
            if (_entry == null) Write(file);
            else
            {
                using var zip = new ZipArchive(file, ZipArchiveMode.Create);
                var entry = zip.CreateEntry(_entry, CompressionLevel.SmallestSize);
                entry.LastWriteTime = EntryTime;
                using var stream = entry.Open();
                Write(stream);
            }
        }

        File.Move(temporary, _path, true);
    }

    private static string Key(string row)
    {
        var comma = row.IndexOf(',', StringComparison.Ordinal);
        return comma < 0 ? row : row[..comma];
    }

    private void Load()
    {
        using var file = File.OpenRead(_path);
        if (_entry == null)
        {
            Load(file);
            return;
        }

        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        using var stream = (zip.GetEntry(_entry) ?? throw new InvalidDataException($"{_path} holds no '{_entry}'.")).Open();
        Load(stream);
    }

    private void Load(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && line != _header) _rows[Key(line)] = line;
        }
    }

    private void Write(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false)) { NewLine = "\n" };
        if (_header != null) writer.WriteLine(_header);
        foreach (var row in _rows.Values) writer.WriteLine(row);
    }
}

/// <summary>What became of a row that was added to a stored series.</summary>
public enum MergeOutcome
{
    /// <summary>It was new.</summary>
    Added,

    /// <summary>It was there already.</summary>
    Unchanged,

    /// <summary>Another row is stored under its key; that one stays.</summary>
    Conflict,
}
