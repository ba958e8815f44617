using System.Globalization;
using System.IO.Compression;
using YenValve.Tests;

namespace YenValve.Engine.Tests.Hosting;

/// <summary>A LEAN data folder of its own for each test: the kit's databases and whatever a test writes into it.</summary>
internal sealed class TestData : IDisposable
{
    public TestData()
    {
        Folder = Directory.CreateTempSubdirectory("yenvalve-engine-").FullName;
        foreach (var part in new[] { "market-hours/market-hours-database.json", "symbol-properties/symbol-properties-database.csv" })
        {
            var target = Path.Combine(Folder, part);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(Path.Combine(Kit, part), target);
        }
    }

    public string Folder { get; }

    /// <summary>The part of the conformance kit's data that the repository carries.</summary>
    public static string Kit { get; } = Path.Combine(Repository.Root, "tests", "Conformance", "Data");

    public string HourFile => Path.Combine(Folder, "crypto", "binance", "hour", "btcusdt_trade.zip");

    public void Dispose() => Directory.Delete(Folder, true);

    /// <summary>Writes rows as the hour file of Binance's BTCUSDT.</summary>
    public TestData WithHours(IEnumerable<string> rows)
    {
        Zip(HourFile, "btcusdt.csv", rows);
        return this;
    }

    /// <summary>Hours from a moment on with closes 1, 2, 3 ...</summary>
    public static IEnumerable<string> Hours(DateTime from, int count, int firstClose = 1)
    {
        for (var i = 0; i < count; i++)
        {
            var close = (firstClose + i).ToString(CultureInfo.InvariantCulture);
            yield return $"{from.AddHours(i).ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture)},{close},{close},{close},{close},10";
        }
    }

    /// <summary>Writes a text file under the folder and gives its path.</summary>
    public string Text(string name, string text)
    {
        var path = Path.Combine(Folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public static void Zip(string path, string entry, IEnumerable<string> rows)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.Delete(path);
        using var zip = ZipFile.Open(path, ZipArchiveMode.Create);
        using var writer = new StreamWriter(zip.CreateEntry(entry).Open());
        foreach (var row in rows) writer.Write(row + "\n");
    }
}
