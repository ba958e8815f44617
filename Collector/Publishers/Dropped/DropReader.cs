using System.IO.Enumeration;
using NodaTime;
using YenValve.Collector.Feeds;
using YenValve.Collector.Publishers.Chains;
using YenValve.Importing;

namespace YenValve.Collector.Publishers.Dropped;

/// <summary>Reads one file of the drop folder into a batch, wholly or not at all.</summary>
/// <param name="files">Which file is what.</param>
/// <param name="volatility">What is made of option quotes.</param>
internal sealed class DropReader(IReadOnlyList<DroppedFile> files, ChainVolatility volatility)
{
    private const string Chain = "option-chain";
    private const int ReasonsShown = 50;

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="batch">Where its rows go.</param>
    /// <returns>Why nothing of it was taken, a line a reason; null where all of it was.</returns>
    public IReadOnlyList<string>? Read(string path, FeedBatch batch)
    {
        var name = Path.GetFileName(path);
        var kind = files.FirstOrDefault(file => FileSystemName.MatchesSimpleExpression(file.Pattern, name)) ?? ByName(name);
        if (kind == null) return [$"{name}: no pattern of the configuration fits, and it does not begin with the name of a format and a dot"];
        try
        {
            var own = new FeedBatch(name);
            if (kind.Publisher == Chain) volatility.Add(own, OptionChain.Read(File.ReadAllText(path)));
            else Read(path, kind, own);
            if (kind.Publisher != Chain && own.Refused.Count > 0) return [.. own.Refused.Take(ReasonsShown).Select(issue => issue.ToString())];
            if (own.Count == 0) return [$"{name}: no figures"];
            batch.Add(own);
            return null;
        }
        catch (Exception error) when (error is FormatException or System.Text.Json.JsonException or InvalidDataException or ArgumentException or KeyNotFoundException or InvalidOperationException)
        {
            return [$"{name}: {error.Message}"];
        }
    }

    private static void Read(string path, DroppedFile kind, FeedBatch batch)
    {
        var lines = CsvReader.Read(path).Select(line => line with { File = Path.GetFileName(line.File) }).ToList();
        var publisher = Importing.Publishers.Named(kind.Publisher);
        batch.Read(publisher, lines, new ImportOptions
        {
            Symbol = kind.Symbol,
            Market = kind.Market,
            Resolution = kind.Resolution,
            Zone = DateTimeZoneProviders.Tzdb.GetZoneOrNull(kind.Zone) ?? throw new ArgumentException($"there is no zone '{kind.Zone}'"),
            Bar = kind.Bar,
            Venue = kind.Venue,
            Columns = kind.Columns.Count > 0 || lines.Count == 0 ? kind.Columns.AsReadOnly() : lines[0].Cells.Where(cell => cell.Length > 0).Distinct().ToDictionary(cell => cell, cell => cell),
        });
    }

    private static DroppedFile? ByName(string name) =>
        Importing.Publishers.All.Select(publisher => publisher.Name).Append(Chain).Where(known => name.StartsWith(known + ".", StringComparison.OrdinalIgnoreCase))
            .Select(known => new DroppedFile { Publisher = known }).FirstOrDefault();
}
