using System.Buffers;
using System.Globalization;
using YenValve.Importing;

namespace YenValve.Collector.Streams.Storage;

/// <summary>
/// The records of a stream as they came, a line each, in one file an hour: what a restart knows of bars that were not stored yet. Lines are with the
/// operating system when <see cref="Append"/> returns, so that a killed process loses none of them, and on the disk after <see cref="Sync"/>.
/// </summary>
/// <remarks>A line is <c>kind milliseconds connection message</c>. Files are named by the hour in which their first line was written.</remarks>
internal sealed class StreamJournal : IDisposable
{
    private const string HourForm = "yyyyMMdd'T'HH";
    private const string Extension = ".journal";
    private const long Hour = 3_600_000;
    private readonly string _folder;
    private readonly Func<string, Stream> _open;
    private readonly ArrayBufferWriter<byte> _lines = new(1 << 16);
    private Stream? _file;
    private long _hour = long.MinValue;
    private long _whole;
    private bool _dirty;

    /// <param name="folder">Where the files are; made where it is not there.</param>
    public StreamJournal(string folder)
        : this(folder, path => new FileStream(path, FileMode.OpenOrCreate, FileAccess.Write, FileShare.Read, bufferSize: 0))
    {
    }

    /// <summary>As the public one, with another way to open a file, which tests fill a disk by.</summary>
    internal StreamJournal(string folder, Func<string, Stream> open) => (_folder, _open) = (folder, open);

    /// <summary>Reads what is there, oldest first. A line that a crash tore off is cut off the file.</summary>
    /// <param name="torn">Told the file and the text of a torn line.</param>
    /// <param name="broken">Told the file, the number and the text of a line that is none.</param>
    public IEnumerable<StreamRecord> Read(Action<string, string> torn, Action<string, int, string> broken)
    {
        foreach (var path in Files())
        {
            if (TornLine.Cut(path) is { } text) torn(path, text);
            using var file = File.OpenRead(path);
            var number = 0;
            foreach (var line in JournalLines.Of(file))
            {
                number++;
                if (JournalLines.TryParse(line, out var record)) yield return record;
                else broken(path, number, JournalLines.Head(line.Span));
            }
        }
    }

    /// <summary>Adds records at the end of the file of their hour, as far as they are of one. Where that fails, nothing of them is left in the file, and
    /// they may be added again.</summary>
    /// <returns>How many of the first ones were added.</returns>
    /// <exception cref="IOException">The disk is full, or the file cannot be written.</exception>
    public int Append(ReadOnlySpan<StreamRecord> records)
    {
        if (records.IsEmpty) return 0;
        Open(HourOf(records[0].Received));
        _lines.ResetWrittenCount();
        var taken = 0;
        while (taken < records.Length && HourOf(records[taken].Received) <= _hour)
        {
            var record = records[taken++];
            if (record.Kind != RecordKind.Tick) JournalLines.Write(_lines, record);
        }

        if (_lines.WrittenCount > 0) Write();
        return taken;
    }

    /// <summary>Forces what was written onto the disk.</summary>
    /// <exception cref="IOException">The disk did not take it.</exception>
    public void Sync()
    {
        if (!_dirty) return;
        Flush();
        _dirty = false;
    }

    /// <summary>Deletes the files that hold nothing of a moment or later.</summary>
    /// <param name="until">Milliseconds since 1970 UTC.</param>
    public void Trim(long until)
    {
        foreach (var path in Files())
        {
            if (HourOf(path) is { } hour && hour < _hour && hour + Hour <= until) File.Delete(path);
        }
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _file?.Dispose();
        _file = null;
    }

    private static long? HourOf(string path) =>
        DateTime.TryParseExact(Path.GetFileNameWithoutExtension(path), HourForm, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var hour)
            ? new DateTimeOffset(hour, TimeSpan.Zero).ToUnixTimeMilliseconds()
            : null;

    private IEnumerable<string> Files() => Directory.Exists(_folder) ? Directory.GetFiles(_folder, "*" + Extension).Order(StringComparer.Ordinal) : [];

    private static long HourOf(long moment) => moment - (moment % Hour);

    // A clock that goes back does not reopen an hour.
    private void Open(long hour)
    {
        if (hour <= _hour && _file != null) return;
        Sync();
        Dispose();
        _hour = Math.Max(_hour, hour);
        Directory.CreateDirectory(_folder);
        _file = _open(Path.Combine(_folder, DateTimeOffset.FromUnixTimeMilliseconds(_hour).ToString(HourForm, CultureInfo.InvariantCulture) + Extension));
        _whole = _file.Seek(0, SeekOrigin.End);
    }

    private void Write()
    {
        try
        {
            _file!.Write(_lines.WrittenSpan);
        }
        catch
        {
            _file!.SetLength(_whole);
            throw;
        }

        _whole += _lines.WrittenCount;
        _dirty = true;
    }

    private void Flush()
    {
        if (_file is FileStream file) file.Flush(flushToDisk: true);
        else _file?.Flush();
    }
}
