using System.Globalization;
using System.IO.Compression;
using YenValve.Tests;

namespace YenValve.Algorithms.Tests.Execution;

/// <summary>A LEAN data folder with the bundled databases and hours of one pair, deleted with the test.</summary>
internal sealed class MarketFolder : IDisposable
{
    private static readonly string[] Databases = ["market-hours/market-hours-database.json", "symbol-properties/symbol-properties-database.csv"];

    public MarketFolder()
    {
        Folder = Directory.CreateTempSubdirectory("yenvalve-execution-").FullName;
        foreach (var database in Databases)
        {
            var target = Path.Combine(Folder, database);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Repository.Market, database), target);
        }
    }

    public string Folder { get; }

    /// <summary>Writes hours "open high low close" from a moment on.</summary>
    public MarketFolder WithHours(string market, string ticker, DateTime from, IEnumerable<string> bars)
    {
        var path = Path.Combine(Folder, "crypto", market, "hour", $"{ticker}_trade.zip");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry($"{ticker}.csv").Open());
        var time = from;
        foreach (var bar in bars)
        {
            var figures = string.Join(",", bar.Split(' ', StringSplitOptions.RemoveEmptyEntries));
            writer.Write($"{time.ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture)},{figures},1000\n");
            time = time.AddHours(1);
        }

        return this;
    }

    public void Dispose() => Directory.Delete(Folder, true);
}
