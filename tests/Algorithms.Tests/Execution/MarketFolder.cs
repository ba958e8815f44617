using System.Globalization;
using System.IO.Compression;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>A LEAN data folder with the bundled databases, or all that is bundled, and bars of one pair; deleted with the test.</summary>
internal sealed class MarketFolder : IDisposable
{
    private static readonly string[] Databases = ["market-hours/market-hours-database.json", "symbol-properties/symbol-properties-database.csv"];

    public MarketFolder(bool bundled = false)
    {
        Folder = Directory.CreateTempSubdirectory("yenvalve-execution-").FullName;
        var files = bundled ? Directory.GetFiles(Repository.Market, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Repository.Market, file)) : Databases;
        foreach (var file in files)
        {
            var target = Path.Combine(Folder, file);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Market, file), target);
        }
    }

    public string Folder { get; }

    /// <summary>Writes hours "open high low close" from a moment on.</summary>
    public MarketFolder WithHours(string market, string ticker, DateTime from, IEnumerable<string> bars)
    {
        Write(Path.Combine("crypto", market, "hour", $"{ticker}_trade.zip"), $"{ticker}.csv",
            bars.Select((bar, i) => $"{from.AddHours(i).ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture)},{Figures(bar)}"));
        return this;
    }

    /// <summary>Writes minutes "open high low close" of one day, from its midnight on.</summary>
    public MarketFolder WithMinutes(string market, string ticker, DateTime day, IReadOnlyCollection<string> bars)
    {
        if (bars.Count == 0) return this;
        var date = day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        Write(Path.Combine("crypto", market, "minute", ticker, $"{date}_trade.zip"), $"{date}_{ticker}_minute_trade.csv",
            bars.Select((bar, i) => FormattableString.Invariant($"{i * 60_000},{Figures(bar)}")));
        return this;
    }

    public void Dispose() => Directory.Delete(Folder, true);

    private static string Figures(string bar) => string.Join(",", bar.Split(' ', StringSplitOptions.RemoveEmptyEntries)) + ",1000";

    private void Write(string name, string entry, IEnumerable<string> rows)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        foreach (var row in rows) writer.Write(row + "\n");
    }
}
