using System.CommandLine;
using System.Globalization;
using NodaTime;
using YenValve.Importing;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve data</c>: figures of publishers into a LEAN data folder.</summary>
internal static class DataCommand
{
    /// <summary>Lines were refused, or figures conflict with stored ones; the rest was taken over.</summary>
    private const int Refused = 1;

    public static Command Create() => new("data", "Imports and checks the figures of a LEAN data folder.") { Import(), Sample(), CatalogCommands.Check(), CatalogCommands.Catalog() };

    private static Command Import()
    {
        var publisher = new Argument<string>("publisher") { Description = string.Join("\n", Publishers.All.Select(p => $"{p.Name}: {p.Description}")) };
        var file = new Argument<string>("file") { Description = "The publisher's file, plain, .gz or .zip." };
        var to = Folder();
        var symbol = new Option<string>("--symbol") { Description = "Ticker of bars or of a vendor's series.", DefaultValueFactory = _ => "BTCUSDT" };
        var market = new Option<string>("--market") { Description = "LEAN market of bars, such as binance or oanda.", DefaultValueFactory = _ => "binance" };
        var resolution = new Option<BarLength>("--resolution") { Description = "Length of the file's bars.", DefaultValueFactory = _ => BarLength.Hour };
        var zone = new Option<string>("--zone") { Description = "Clock of a platform's bars: an IANA zone, or an offset such as -05:00.", DefaultValueFactory = _ => "UTC" };
        var bar = new Option<TimeSpan>("--bar") { Description = "Length of a vendor's bars, hh:mm:ss.", DefaultValueFactory = _ => TimeSpan.FromDays(1) };
        var column = new Option<string[]>("--column") { Description = "figure=header of a vendor's column; repeat for more.", DefaultValueFactory = _ => [] };
        var venue = new Option<string>("--venue") { Description = "Exchange, or exchanges, of a vendor's figures.", DefaultValueFactory = _ => "" };
        var from = new Option<DateTime?>("--from") { Description = "First day that is taken over." };
        var until = new Option<DateTime?>("--until") { Description = "Last day that is taken over." };
        var command = new ExampledCommand("import", "Merges a publisher's file into a data folder; stored figures are never overwritten.",
            "yenvalve data import mof jgbcme_all.csv --to Data/Market",
            "yenvalve data import fred DGS10.csv --to Data/Market")
        {
            publisher, file, to, symbol, market, resolution, zone, bar, column, venue, from, until,
        };
        return command.Runs(session => GuardedAsync(session, progress =>
        {
            var parsed = session.Parsed;
            var options = new ImportOptions
            {
                Symbol = parsed.GetValue(symbol)!,
                Market = parsed.GetValue(market)!,
                Resolution = parsed.GetValue(resolution),
                Zone = Zone(parsed.GetValue(zone)!),
                Bar = parsed.GetValue(bar),
                Columns = Columns(parsed.GetValue(column)!),
                Venue = parsed.GetValue(venue)!,
                From = parsed.GetValue(from) ?? DateTime.MinValue,
                Until = parsed.GetValue(until) ?? DateTime.MaxValue,
            };
            return [Importer.Run(Publishers.Named(parsed.GetValue(publisher)!), parsed.GetValue(file)!, parsed.GetValue(to)!, options, progress)];
        }));
    }

    private static Command Sample()
    {
        var figures = new Argument<string>("figures") { Description = "Folder of market figures, named as the recipe expects." };
        var to = Folder();
        var vendor = new Option<bool>("--with-vendor") { Description = "Take the vendors' series too, for research: the folder is then not for publication." };
        var command = new ExampledCommand("sample", "Builds the bundled sample from a folder of market figures; the same figures give the same bytes.",
            "yenvalve data sample market --to Data/Market") { figures, to, vendor };
        return command.Runs(session => GuardedAsync(session, progress =>
        {
            Func<string, string, IProgress<double>?, IEnumerable<ImportReport>> build = session.Parsed.GetValue(vendor) ? VendorSample.Build : BundledSample.Build;
            return [.. build(session.Parsed.GetValue(figures)!, session.Parsed.GetValue(to)!, progress)];
        }));
    }

    private static Option<string> Folder() => new("--to") { Description = "LEAN data folder.", Required = true };

    private static DateTimeZone Zone(string text)
    {
        if (DateTimeZoneProviders.Tzdb.GetZoneOrNull(text) is { } zone) return zone;
        return TimeSpan.TryParseExact(text.TrimStart('+', '-'), @"hh\:mm", CultureInfo.InvariantCulture, out var offset)
            ? DateTimeZone.ForOffset(Offset.FromTimeSpan(text[0] == '-' ? -offset : offset))
            : throw new ArgumentException($"There is no zone '{text}'; give an IANA zone or an offset such as -05:00.");
    }

    private static Dictionary<string, string> Columns(string[] pairs)
    {
        var columns = new Dictionary<string, string>();
        foreach (var pair in pairs)
        {
            var split = pair.IndexOf('=', StringComparison.Ordinal);
            if (split < 1) throw new ArgumentException($"--column wants figure=header, not '{pair}'.");
            columns[pair[..split]] = pair[(split + 1)..];
        }

        return columns;
    }

    private static async Task<int> GuardedAsync(Session session, Func<IProgress<double>?, IReadOnlyList<ImportReport>> import)
    {
        try
        {
            var reports = await session.WatchAsync("import", import).WaitAsync(session.Cancellation);
            if (reports.All(report => report.Series.Count == 0 && report.Issues.Count == 0))
                throw new ConfigurationException("nothing was imported: the file holds no row that the publisher's format and the days asked for know");
            if (session.IsJson) session.WriteJson(reports);
            foreach (var series in reports.SelectMany(r => r.Series))
                session.WriteLine($"{series.Path}: {series.Added} added, {series.Unchanged} unchanged, {series.Stored} stored ({series.First} to {series.Last})");
            foreach (var issue in reports.SelectMany(r => r.Issues)) session.Warn(issue.ToString());
            return reports.Any(r => r.Issues.Count > 0) ? Refused : ExitCodes.Completed;
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            throw new ConfigurationException(problem.Message);
        }
    }
}
