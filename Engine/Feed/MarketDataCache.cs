using System.Collections.Concurrent;
using System.IO.Compression;
using System.Text;
using YenValve.Engine.Feed;

namespace YenValve.Engine;

/// <summary>
/// Market data parsed once and shared by all runs of a process. Safe for many threads; a file that changed on disk is read again.
/// </summary>
public sealed class MarketDataCache
{
    private readonly ConcurrentDictionary<(string, BarLayout), Held<BarTable>> _bars = new();
    private readonly ConcurrentDictionary<(string, BarLayout), Task<BarTable?>> _ahead = new();
    private readonly ConcurrentDictionary<string, Held<TextFile>> _texts = new(StringComparer.Ordinal);

    /// <summary>Full paths of the files that have been read so far, each once; those that were not there are left out.</summary>
    public IReadOnlyCollection<string> Files =>
    [
        .. _bars.Where(x => x.Value.Value != null).Select(x => Split(x.Key.Item1).Path)
            .Concat(_texts.Where(x => x.Value.Value != null).Select(x => Split(x.Key).Path))
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// Whether runs that subscribe to the same bars over the same time hand out the same bar objects, which is quicker. An algorithm that changes a bar
    /// it was handed would then change the other runs' too.
    /// </summary>
    public bool SharesBars
    {
        get => Tapes != null;
        init => Tapes = value ? new PointTapes() : null;
    }

    /// <summary>Subscriptions recorded for other runs; null where runs share no bars.</summary>
    internal PointTapes? Tapes { get; private init; }

    /// <summary>Begins to read a file that will be asked for; what is wrong with it is told to whoever asks.</summary>
    internal void ReadAhead(string source, BarLayout layout)
    {
        if (Environment.ProcessorCount > 1 && !_bars.ContainsKey((source, layout)))
            _ahead.GetOrAdd((source, layout), key => Task.Run(() => Read(key.Item1, key.Item2)));
    }

    internal BarTable? Bars(string source, BarLayout layout) =>
        _ahead.TryRemove((source, layout), out var reading) ? reading.GetAwaiter().GetResult() : Read(source, layout);

    private BarTable? Read(string source, BarLayout layout) =>
        Get(_bars, (source, layout), source, bytes => BarTable.Parse(bytes, source, layout));

    internal TextFile? Text(string source) => Get(_texts, source, source, bytes => new TextFile(bytes));

    private static T? Get<TKey, T>(ConcurrentDictionary<TKey, Held<T>> held, TKey key, string source, Func<byte[], T> parse)
        where TKey : notnull
        where T : class
    {
        var (path, entry) = Split(source);
        var file = new FileInfo(path);
        if (!file.Exists) return null;
        var stamp = (file.LastWriteTimeUtc.Ticks, file.Length);
        if (held.TryGetValue(key, out var found) && found.Stamp == stamp) return found.Value;

        // two runs may parse the same file at once; the first to store wins nothing but memory
        var bytes = Load(path, entry);
        var value = bytes == null ? null : parse(bytes);
        held[key] = new Held<T>(stamp, value);
        return value;
    }

    private static (string Path, string? Entry) Split(string source)
    {
        var hash = source.LastIndexOf('#');
        return hash > 0 && source.AsSpan(0, hash).EndsWith(".zip", StringComparison.OrdinalIgnoreCase)
            ? (source[..hash], source[(hash + 1)..])
            : (source, null);
    }

    private static byte[]? Load(string path, string? entryName)
    {
        if (!path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return File.ReadAllBytes(path);
        try
        {
            using var zip = ZipFile.OpenRead(path);
            var entry = entryName == null ? zip.Entries.FirstOrDefault() : zip.GetEntry(entryName);
            if (entry == null) return null;
            var bytes = new byte[entry.Length];
            using var stream = entry.Open();
            stream.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception e) when (e is InvalidDataException or EndOfStreamException)
        {
            throw new MarketDataException(path, "not a readable zip file: " + e.Message, e);
        }
    }

    private sealed record Held<T>((long, long) Stamp, T? Value) where T : class;
}

/// <summary>A text file held as bytes and, once asked for, as lines.</summary>
internal sealed class TextFile(byte[] bytes)
{
    private string[]? _lines;

    public byte[] Bytes { get; } = bytes;

    /// <summary>The lines without their ends.</summary>
    public string[] Lines => _lines ??= ReadLines();

    private string[] ReadLines()
    {
        using var reader = new StreamReader(new MemoryStream(Bytes), Encoding.UTF8);
        var lines = new List<string>();
        while (reader.ReadLine() is { } line) lines.Add(line);
        return [.. lines];
    }
}
