using System.Globalization;
using System.IO.Compression;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Live;

/// <summary>
/// A copy of the bundled folder that ends at a moment and grows as its clock goes on: each hour and each curve is written ten minutes before it is due, as a
/// collector would that is ahead of the publisher. Time passes only while somebody waits.
/// </summary>
internal sealed class GrowingFolder : TimeProvider, IDisposable
{
    private static readonly (string Path, string Entry)[] Hours = [("crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv"), ("forex/oanda/hour/usdjpy.zip", "usdjpy.csv")];
    private static readonly string[] Days = ["alternative/mof/jgb_par_yields.csv", "alternative/cboe/vix.csv"];
    private readonly Dictionary<string, string[]> _whole = [];
    private DateTime _now;
    private DateTime _written;

    public GrowingFolder(DateTime utc)
    {
        (_now, _written) = (utc, utc);
        Folder = Directory.CreateTempSubdirectory("yenvalve-growing-").FullName;
        foreach (var file in Directory.EnumerateFiles(Repository.Market, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(Folder, Path.GetRelativePath(Repository.Market, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var (path, _) in Hours) _whole[path] = ReadZip(Path.Combine(Repository.Market, path));
        foreach (var path in Days) _whole[path] = File.ReadAllLines(Path.Combine(Repository.Market, path));
        Write(utc);
    }

    public string Folder { get; }

    /// <summary>How often files were written.</summary>
    public int Writes { get; private set; }

    public override DateTimeOffset GetUtcNow() => new(DateTime.SpecifyKind(_now, DateTimeKind.Utc));

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var until = _now + dueTime;
        for (var next = _written.AddHours(1); next.AddMinutes(-10) <= until; next = next.AddHours(1))
        {
            Write(next);
            _written = next;
        }

        _now = until;
        callback(state);
        return new Done();
    }

    public void Dispose() => Directory.Delete(Folder, true);

    // Hours that end by the moment, and days that have begun three hours before: their releases are still to come.
    private void Write(DateTime utc)
    {
        Writes++;
        foreach (var (path, entry) in Hours)
        {
            var last = utc.AddHours(-1).ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
            WriteZip(Path.Combine(Folder, path), entry, _whole[path].TakeWhile(row => string.CompareOrdinal(row[..14], last) <= 0));
        }

        var day = utc.AddHours(-3).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        foreach (var path in Days)
            File.WriteAllText(Path.Combine(Folder, path), string.Concat(_whole[path].Where(row => !char.IsAsciiDigit(row[0]) || string.CompareOrdinal(row[..10], day) <= 0).Select(static row => row + "\n")));
    }

    private static string[] ReadZip(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.Entries[0].Open());
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static void WriteZip(string path, string entry, IEnumerable<string> rows)
    {
        using (var zip = ZipFile.Open(path + ".next", ZipArchiveMode.Create))
        {
            using var writer = new StreamWriter(zip.CreateEntry(entry, CompressionLevel.Fastest).Open());
            foreach (var row in rows) writer.Write(row + "\n");
        }

        File.Move(path + ".next", path, overwrite: true);
    }

    private sealed class Done : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => false;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
