using System.Text;

namespace YenValve.Importing;

/// <summary>
/// The one writer of one series of a data folder that is added to while others read it. New rows at the end of a plain file are appended, whole lines
/// in one write that is on the disk when it returns; everything else (a zip, a row between stored ones, a new file) is merged and the file replaced
/// in one step. A write that fails leaves what was stored, and a line that a crash tore is taken off before the next.
/// </summary>
/// <remarks>Safe for several threads. A file that another program changed meanwhile is read again.</remarks>
public sealed class SeriesWriter
{
    private readonly Lock _lock = new();
    private readonly string _dataFolder;
    private readonly string _path;
    private readonly ImportTarget _target;
    private readonly Func<string, Stream> _openForAppend;
    private (long Length, DateTime Written)? _seen;
    private string? _last;

    /// <summary>A writer of a series; nothing is read or written yet.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="target">The series.</param>
    public SeriesWriter(string dataFolder, ImportTarget target)
        : this(dataFolder, target, Open)
    {
    }

    /// <summary>As the public one, with another way to open the file, which tests fill a disk by.</summary>
    internal SeriesWriter(string dataFolder, ImportTarget target, Func<string, Stream> openForAppend)
    {
        _dataFolder = dataFolder;
        _target = target;
        _path = Path.GetFullPath(Path.Combine(dataFolder, target.Path));
        _openForAppend = openForAppend;
    }

    /// <summary>Told the text of a torn last line that was taken off a file, and the file's path.</summary>
    public Action<string, string>? Repaired { get; init; }

    /// <summary>Key of the last stored row; null where nothing is stored.</summary>
    /// <exception cref="IOException">The file cannot be read.</exception>
    /// <exception cref="InvalidDataException">The zip cannot be read.</exception>
    public string? Last
    {
        get
        {
            lock (_lock)
            {
                Look();
                return _last;
            }
        }
    }

    /// <summary>Stores rows: those that are stored already change nothing, one that differs from the stored row of its key is a conflict and stays out.</summary>
    /// <param name="rows">Rows in any order.</param>
    /// <exception cref="IOException">The disk is full, or the file cannot be written; nothing of the rows is stored.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public AppendOutcome Append(IReadOnlyCollection<string> rows)
    {
        if (rows.Count == 0) return AppendOutcome.Nothing;
        lock (_lock)
        {
            Look();
            return IsTail(rows) ? Extend(rows) : Merge(rows);
        }
    }

    private static FileStream Open(string path) => new(path, FileMode.Open, FileAccess.Write, FileShare.Read | FileShare.Delete, bufferSize: 0);

    // A plain file that has rows, and so its header too.
    private bool IsExtensible => _target.Entry == null && _last != null;

    private bool IsTail(IReadOnlyCollection<string> rows)
    {
        if (!IsExtensible) return false;
        var last = _last;
        foreach (var row in rows)
        {
            var key = _target.KeyOf(row);
            if (RowKey.Order.Compare(key, last) <= 0) return false;
            last = key;
        }

        return true;
    }

    private AppendOutcome Extend(IReadOnlyCollection<string> rows)
    {
        var bytes = Encoding.UTF8.GetBytes(string.Concat(rows.Select(row => row + "\n")));
        using (var file = _openForAppend(_path))
        {
            var before = file.Seek(0, SeekOrigin.End);
            try
            {
                file.Write(bytes);
                Flush(file);
            }
            catch
            {
                _seen = null;
                file.SetLength(before);
                throw;
            }
        }

        _last = _target.KeyOf(rows.Last());
        Remember();
        return new AppendOutcome(rows.Count, 0, []);
    }

    private AppendOutcome Merge(IReadOnlyCollection<string> rows)
    {
        var stored = new StoredSeries(_dataFolder, _target);
        var (added, unchanged) = (0, 0);
        var conflicts = new List<RowConflict>();
        var isTail = IsExtensible;
        var fresh = new List<string>();
        foreach (var row in rows)
        {
            switch (stored.Add(row))
            {
                case MergeOutcome.Added:
                    added++;
                    isTail = isTail && RowKey.Order.Compare(_target.KeyOf(row), _last) > 0;
                    fresh.Add(row);
                    break;
                case MergeOutcome.Unchanged: unchanged++; break;
                default: conflicts.Add(new RowConflict(row, stored.RowLike(row))); break;
            }
        }

        if (isTail && added > 0) Extend([.. fresh.OrderBy(_target.KeyOf, RowKey.Order)]);
        else if (added > 0)
        {
            stored.Save(isDurable: true);
            _last = stored.Last;
            Remember();
        }

        return new AppendOutcome(added, unchanged, conflicts);
    }

    // What is known of the file, anew where it is not the one that was left.
    private void Look()
    {
        var file = new FileInfo(_path);
        if (!file.Exists)
        {
            (_seen, _last) = (null, null);
            return;
        }

        if (_seen == (file.Length, file.LastWriteTimeUtc)) return;
        File.Delete(_path + StoredSeries.TemporarySuffix);
        if (_target.Entry == null && TornLine.Cut(_path) is { } torn) Repaired?.Invoke(_path, torn);
        _last = new StoredSeries(_dataFolder, _target).Last;
        Remember();
    }

    private void Remember()
    {
        var file = new FileInfo(_path);
        _seen = (file.Length, file.LastWriteTimeUtc);
    }

    private static void Flush(Stream stream)
    {
        if (stream is FileStream file) file.Flush(flushToDisk: true);
        else stream.Flush();
    }
}
