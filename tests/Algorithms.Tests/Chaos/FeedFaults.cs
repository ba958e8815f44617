using System.Globalization;
using System.IO.Compression;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Chaos;

/// <summary>The bundled sample of a stretch, and copies of it whose feeds are wrong: rows dropped, withheld until the next life, told twice, out of order, cut off or nonsense.</summary>
internal sealed class FeedFaults : IDisposable
{
    private static readonly (string File, string? Entry)[] Feeds =
    [
        ("crypto/binance/hour/btcusdt_trade.zip", "btcusdt.csv"),
        ("forex/oanda/hour/usdjpy.zip", "usdjpy.csv"),
        ("alternative/mof/jgb_par_yields.csv", null),
        ("alternative/cboe/vix.csv", null),
    ];

    private static readonly string[] Nonsense = ["", "###", "nan", "-1", "0", "1e400", "12:00", "\u2603"];
    private readonly string _root = Directory.CreateTempSubdirectory("yenvalve-chaos-").FullName;
    private readonly Dictionary<string, List<string>> _rows = [];
    private int _copies;

    /// <param name="from">First day that rows are kept of.</param>
    /// <param name="to">Last day.</param>
    public FeedFaults(DateTime from, DateTime to)
    {
        foreach (var (file, entry) in Feeds)
            _rows[file] = [.. Read(Path.Combine(Repository.Market, file), entry).Where(row => MomentOf(row) is not { } moment || (moment >= from && moment <= to))];
        Sound = Write("sound", _rows);
    }

    /// <summary>The folder without faults: what the exchange goes by.</summary>
    public string Sound { get; }

    /// <summary>A folder with faults around a stretch, or the sound one.</summary>
    public string Next(Random random, DateTime from, DateTime to, FaultTally tally)
    {
        if (random.NextDouble() < 0.4) return Sound;
        var rows = new Dictionary<string, List<string>>(_rows);
        foreach (var (file, entry) in Feeds)
        {
            // A bar of LEAN's own format that is none ends a run, on LEAN and here: what can be wrong with bars is that they are not there, or there twice.
            if (random.NextDouble() < 0.5) rows[file] = Damaged(random, rows[file], from.AddDays(-4), to.AddDays(1), entry == null ? 5 : 3, tally);
        }

        return Write($"faulty-{_copies++}", rows);
    }

    public void Dispose() => Directory.Delete(_root, true);

    private static List<string> Damaged(Random random, List<string> sound, DateTime from, DateTime to, int kinds, FaultTally tally)
    {
        var rows = new List<string>(sound);
        for (var fault = random.Next(1, 4); fault > 0; fault--)
        {
            var near = Enumerable.Range(0, rows.Count).Where(i => MomentOf(rows[i]) is { } moment && moment >= from && moment <= to).ToList();
            if (near.Count == 0) return rows;
            var at = near[random.Next(near.Count)];
            switch (random.Next(kinds))
            {
                case 0:
                    var dropped = Math.Min(random.Next(1, 12), rows.Count - at);
                    rows.RemoveRange(at, dropped);
                    tally.Add("fault: rows dropped");
                    break;
                case 1:
                    tally.Add("fault: feed delayed until the next life");
                    rows.RemoveRange(at, rows.Count - at);
                    break;
                case 2:
                    rows.Insert(at, rows[at]);
                    tally.Add("fault: rows told twice");
                    break;
                case 3:
                    rows[at] = rows[at][..random.Next(1, rows[at].Length)];
                    tally.Add("fault: rows cut off");
                    break;
                default:
                    var cells = rows[at].Split(',');
                    cells[random.Next(1, cells.Length)] = Nonsense[random.Next(Nonsense.Length)];
                    rows[at] = string.Join(',', cells);
                    tally.Add("fault: figures corrupted");
                    break;
            }
        }

        return rows;
    }

    private string Write(string name, Dictionary<string, List<string>> rows)
    {
        var folder = Path.Combine(_root, name);
        foreach (var file in Directory.EnumerateFiles(Repository.Market, "*", SearchOption.AllDirectories))
        {
            var relative = Path.GetRelativePath(Repository.Market, file).Replace('\\', '/');
            var target = Path.Combine(folder, relative);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            var feed = Feeds.FirstOrDefault(feed => feed.File == relative);
            if (feed.File == null) File.CreateSymbolicLink(target, file);
            else if (feed.Entry == null) File.WriteAllLines(target, rows[relative]);
            else Zip(target, feed.Entry, rows[relative]);
        }

        return folder;
    }

    private static void Zip(string path, string entry, List<string> rows)
    {
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(entry, CompressionLevel.Fastest).Open());
        foreach (var row in rows) writer.Write(row + "\n");
    }

    private static IEnumerable<string> Read(string path, string? entry)
    {
        if (entry == null) return File.ReadAllLines(path);
        using var zip = ZipFile.OpenRead(path);
        using var reader = new StreamReader(zip.Entries.Single().Open());
        return reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static DateTime? MomentOf(string row)
    {
        if (row.Length < 10 || !char.IsAsciiDigit(row[0])) return null;
        var format = row[4] == '-' ? "yyyy-MM-dd" : "yyyyMMdd HH:mm";
        return DateTime.TryParseExact(row.AsSpan(0, Math.Min(format.Length, row.Length)), format, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment)
            ? moment
            : null;
    }
}
