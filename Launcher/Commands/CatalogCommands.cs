using System.CommandLine;
using System.Globalization;
using Newtonsoft.Json;
using Spectre.Console;
using YenValve.Launcher.Catalog;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve data check</c> and <c>data catalog</c>: what is in a data folder, for people and for machines.</summary>
internal static class CatalogCommands
{
    private const int NeededIsMissing = 1;

    public static Command Check()
    {
        var folder = Folder();
        var command = new Command("check", "Shows each series of a data folder: span, gaps, stale runs, outliers. Exit code 1 when something needed is missing or broken.\nExample: yenvalve data check Data/Market") { folder };
        command.SetAction(parsed =>
        {
            var health = Read(parsed.GetValue(folder)!);
            Write(AnsiConsole.Console, health);
            foreach (var series in health.Where(h => h.Problem != null)) Console.Error.WriteLine($"warning: {series.Series.Path}: {series.Problem}");
            return ExitCode(health);
        });
        return command;
    }

    public static Command Catalog()
    {
        var folder = Folder();
        var json = new Option<bool>("--json") { Description = "For machines." };
        var command = new Command("catalog", "Lists the series of a data folder.\nExample: yenvalve data catalog Data/Market --json") { folder, json };
        command.SetAction(parsed =>
        {
            var health = Read(parsed.GetValue(folder)!);
            if (parsed.GetValue(json)) Console.Out.WriteLine(Json(health));
            else Write(AnsiConsole.Console, health);
            return ExitCode(health);
        });
        return command;
    }

    private static Argument<string> Folder() => new("folder") { Description = "LEAN data folder.", DefaultValueFactory = _ => "Data/Market" };

    private static List<SeriesHealth> Read(string folder) =>
        Directory.Exists(folder)
            ? [.. SeriesDefinition.All.Select(series => SeriesHealth.Of(folder, series))]
            : throw new ConfigurationException($"data folder not found: {folder}");

    private static int ExitCode(List<SeriesHealth> health) => health.Any(h => h.IsFatal) ? NeededIsMissing : ExitCodes.Completed;

    private static void Write(IAnsiConsole console, List<SeriesHealth> health)
    {
        var table = new Table().Border(TableBorder.Simple);
        foreach (var heading in new[] { "series", "rows", "from", "to", "last release", "gaps", "stale", "outliers" })
            table.AddColumn(heading, column => column.NoWrap());
        foreach (var series in health.Where(h => h.Rows > 0))
        {
            table.AddRow(Markup.Escape(series.Series.Name), Text(series.Rows), Day(series.First), Day(series.Last), Minute(series.LastRelease),
                series.Gaps == 0 ? "0" : $"{Text(series.Gaps)} (longest {Text(series.LongestGap)})", Text(series.StaleRuns), Text(series.Outliers));
        }

        console.Write(table);
        foreach (var series in health.Where(h => h.Rows == 0))
            console.WriteLine($"{(series.Series.IsNeeded ? "MISSING" : "not there")}: {series.Series.Name} ({series.Series.Path}); without it {series.Series.Without}");
    }

    private static string Json(List<SeriesHealth> health) => JsonConvert.SerializeObject(
        health.Select(h => new
        {
            name = h.Series.Name,
            path = h.Series.Path,
            needed = h.Series.IsNeeded,
            without = h.Series.Without,
            rows = h.Rows,
            first = h.First,
            last = h.Last,
            lastRelease = h.LastRelease,
            missing = h.Missing,
            gaps = h.Gaps,
            longestGap = h.LongestGap,
            staleRuns = h.StaleRuns,
            outliers = h.Outliers,
            problem = h.Problem,
        }),
        Formatting.Indented);

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Minute(DateTime? utc) => utc?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
