using System.IO.Compression;
using System.Text;

namespace YenValve.Importing;

/// <summary>
/// One CSV series of a LEAN data folder, plain or as the single entry of a zip: rows sorted by their key, which is their first cell or cells.
/// Written whole to a temporary file and then renamed, so that a reader sees the old series or the new one and never half of either.
/// </summary>
public sealed class StoredSeries
{
    /// <summary>Ending of the file that a series is written to before it takes the old one's place.</summary>
    internal const string TemporarySuffix = ".tmp";

    // Zip entries carry a time; a fixed one makes the same figures the same bytes.
    private static readonly DateTimeOffset EntryTime = new(2020, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly string _path;
    private readonly ImportTarget _target;
    private readonly SortedDictionary<string, string> _rows = new(RowKey.Order);

    /// <summary>Opens what is stored of a series, or an empty one where there is nothing.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="target">The series.</param>
    public StoredSeries(string dataFolder, ImportTarget target)
    {
        _path = Path.Combine(dataFolder, target.Path);
        _target = target;
        if (File.Exists(_path)) Load();
    }

    /// <summary>How many rows are stored.</summary>
    public int Count => _rows.Count;

    /// <summary>The rows in order.</summary>
    public IEnumerable<string> Rows => _rows.Values;

    /// <summary>Key of the first row, or null where there is none.</summary>
    public string? First => _rows.Count == 0 ? null : _rows.Keys.First();

    /// <summary>Key of the last row, or null where there is none.</summary>
    public string? Last => _rows.Count == 0 ? null : _rows.Keys.Last();

    /// <summary>Adds a row; the same row again changes nothing, another row under the same key is a conflict and is not stored.</summary>
    public MergeOutcome Add(string row)
    {
        var key = _target.KeyOf(row);
        if (_rows.TryAdd(key, row)) return MergeOutcome.Added;
        return _rows[key] == row ? MergeOutcome.Unchanged : MergeOutcome.Conflict;
    }

    /// <summary>The stored row under the key of another one.</summary>
    public string RowLike(string row) => _rows[_target.KeyOf(row)];

    /// <summary>Writes the series in one step; where that fails, what was stored stays and no half file is left.</summary>
    /// <param name="isDurable">Whether the figures have to be on the disk, not only on their way there, before the old file goes.</param>
    public void Save(bool isDurable = false)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(_path))!);
        var temporary = _path + TemporarySuffix;
        try
        {
            using (var file = File.Create(temporary))
            {
                Pack(file);
                if (isDurable) file.Flush(flushToDisk: true);
            }

            File.Move(temporary, _path, true);
        }
        catch
        {
            File.Delete(temporary);
            throw;
        }
    }

    private void Pack(Stream file)
    {
        if (_target.Entry == null)
        {
            Write(file);
            return;
        }

        using var zip = new ZipArchive(file, ZipArchiveMode.Create, leaveOpen: true);
        var entry = zip.CreateEntry(_target.Entry, CompressionLevel.SmallestSize);
        entry.LastWriteTime = EntryTime;
        using var stream = entry.Open();
        Write(stream);
    }

    private void Load()
    {
        using var file = File.OpenRead(_path);
        if (_target.Entry == null)
        {
            Load(file);
            return;
        }

        using var zip = new ZipArchive(file, ZipArchiveMode.Read);
        using var stream = (zip.GetEntry(_target.Entry) ?? throw new InvalidDataException($"{_path} holds no '{_target.Entry}'.")).Open();
        Load(stream);
    }

    private void Load(Stream stream)
    {
        using var reader = new StreamReader(stream);
        while (reader.ReadLine() is { } line)
        {
            if (line.Length > 0 && !IsHeader(line)) _rows[_target.KeyOf(line)] = line;
        }
    }

    // By its letter, not its words: a series that got a column more still reads the files it had.
    private bool IsHeader(string line) => _target.Header != null && char.IsAsciiLetter(line[0]);

    private void Write(Stream stream)
    {
        using var writer = new StreamWriter(stream, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        if (_target.Header != null) writer.WriteLine(_target.Header);
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
