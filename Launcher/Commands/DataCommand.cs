using System.CommandLine;
using Spectre.Console;
using YenValve.Launcher.Import;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve data</c>: figures of publishers into a LEAN data folder.</summary>
internal static class DataCommand
{
    private const int Refused = 1;
    private const int Wrong = 2;

    public static Command Create() => new("data", "Import market figures into a LEAN data folder.") { Import(), Sample() };

    private static Command Import()
    {
        var publisher = new Argument<string>("publisher") { Description = "Format of the file: " + string.Join("; ", Publishers.All.Select(p => $"{p.Name} - {p.Description}")) };
        var file = new Argument<string>("file") { Description = "The publisher's file, plain or .gz" };
        var to = Folder();
        var symbol = new Option<string>("--symbol") { Description = "Ticker of bars", DefaultValueFactory = _ => "BTCUSDT" };
        var market = new Option<string>("--market") { Description = "LEAN market of bars, such as binance or oanda", DefaultValueFactory = _ => "binance" };
        var resolution = new Option<string>("--resolution") { Description = "hour or daily", DefaultValueFactory = _ => "hour" };
        resolution.AcceptOnlyFromAmong("hour", "daily");
        var from = new Option<DateTime?>("--from") { Description = "First day that is taken over" };
        var until = new Option<DateTime?>("--until") { Description = "Last day that is taken over" };
        var command = new Command("import", "Merge a publisher's file into a data folder; stored figures are never overwritten. Example: yenvalve data import mof jgbcme_all.csv --to Data/Market")
        {
            publisher, file, to, symbol, market, resolution, from, until,
        };
        command.SetAction(parsed => Guarded(() =>
        {
            var options = new ImportOptions
            {
                Symbol = parsed.GetValue(symbol)!,
                Market = parsed.GetValue(market)!,
                Resolution = parsed.GetValue(resolution)!,
                From = parsed.GetValue(from) ?? DateTime.MinValue,
                Until = parsed.GetValue(until) ?? DateTime.MaxValue,
            };
            return [Importer.Run(Publishers.Named(parsed.GetValue(publisher)!), parsed.GetValue(file)!, parsed.GetValue(to)!, options)];
        }));
        return command;
    }

    private static Command Sample()
    {
        var figures = new Argument<string>("figures") { Description = "Folder of market figures, named as the recipe expects" };
        var to = Folder();
        var command = new Command("sample", "Build the bundled sample from a folder of market figures; the same figures give the same bytes.") { figures, to };
        command.SetAction(parsed => Guarded(() => BundledSample.Build(parsed.GetValue(figures)!, parsed.GetValue(to)!)));
        return command;
    }

    private static Option<string> Folder() => new("--to") { Description = "LEAN data folder", Required = true };

    private static int Guarded(Func<IEnumerable<ImportReport>> import)
    {
        var refused = false;
        try
        {
            foreach (var report in import())
            {
                AnsiConsole.WriteLine($"{report.Path}: {report.Added} added, {report.Unchanged} unchanged, {report.Stored} stored ({report.First} to {report.Last})");
                foreach (var issue in report.Issues) Console.Error.WriteLine($"warning: {issue}");
                refused |= report.Issues.Count > 0;
            }
        }
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or InvalidDataException or ArgumentException)
        {
            Console.Error.WriteLine($"error: {problem.Message}");
            return Wrong;
        }

        return refused ? Refused : 0;
    }
}
