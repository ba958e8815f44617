using System.CommandLine;
using System.Globalization;
using Spectre.Console;
using YenValve.Launcher.Catalog;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>yenvalve data check</c> and <c>data catalog</c>: what is in a data folder, for people and for machines.</summary>
internal static class CatalogCommands
{
    private const int NeededIsMissing = 1;

    public static Command Check()
    {
        var folder = Folder();
        var command = new ExampledCommand("check", "Shows each series of a data folder: span, gaps, stale runs, outliers. Exit code 1 when something needed is missing or broken.",
            "yenvalve data check Data/Market") { folder };
        return command.Runs(session =>
        {
            var health = Show(session, folder);
            foreach (var series in health.Where(h => h.Problem != null)) session.Warn($"{series.Series.Path}: {series.Problem}");
            return ExitCode(health);
        });
    }

    public static Command Catalog()
    {
        var folder = Folder();
        var command = new ExampledCommand("catalog", "Lists the series of a data folder.", "yenvalve data catalog Data/Market --json") { folder };
        return command.Runs(session => ExitCode(Show(session, folder)));
    }

    private static Argument<string?> Folder() => new("folder") { Description = "LEAN data folder. Without it: the bundled one.", Arity = ArgumentArity.ZeroOrOne };

    private static List<SeriesHealth> Show(Session session, Argument<string?> folder)
    {
        var health = Read(session.Parsed.GetValue(folder) ?? RepositoryFolder.BundledData);
        if (session.IsJson) session.WriteJson(Rows(health));
        else Write(session, health);
        return health;
    }

    private static List<SeriesHealth> Read(string folder) =>
        Directory.Exists(folder)
            ? [.. SeriesDefinition.All.Select(series => SeriesHealth.Of(folder, series))]
            : throw new ConfigurationException($"data folder not found: {folder}");

    private static int ExitCode(List<SeriesHealth> health) => health.Any(h => h.IsFatal) ? NeededIsMissing : ExitCodes.Completed;

    private static void Write(Session session, List<SeriesHealth> health)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("series");
        foreach (var (heading, _) in Columns(session.IsNarrow)) table.AddColumn(heading, column => column.NoWrap());
        foreach (var series in health.Where(h => h.Rows > 0))
            table.AddRow([Markup.Escape(series.Series.Name), .. Columns(session.IsNarrow).Select(column => column.Text(series))]);
        session.Console.Write(table);
        foreach (var series in health.Where(h => h.Rows == 0))
            session.WriteText($"{(series.Series.IsNeeded ? "MISSING" : "not there")}: {series.Series.Name} ({series.Series.Path}); without it {series.Series.Without}");
    }

    private static List<(string Heading, Func<SeriesHealth, string> Text)> Columns(bool narrow) =>
    [
        ("rows", series => Text(series.Rows)),
        ("from", series => Day(series.First)),
        ("to", series => Day(series.Last)),
        .. narrow ? [] : new (string, Func<SeriesHealth, string>)[] { ("last release", series => Minute(series.LastRelease)) },
        ("gaps", series => series.Gaps == 0 || narrow ? Text(series.Gaps) : $"{Text(series.Gaps)} (longest {Text(series.LongestGap)})"),
        ("stale", series => Text(series.StaleRuns)),
        ("outliers", series => Text(series.Outliers)),
    ];

    private static IEnumerable<object> Rows(List<SeriesHealth> health) => health.Select(h => new
    {
        h.Series.Name,
        h.Series.Path,
        Needed = h.Series.IsNeeded,
        h.Series.Without,
        h.Rows,
        h.First,
        h.Last,
        h.LastRelease,
        h.Missing,
        h.Gaps,
        h.LongestGap,
        h.StaleRuns,
        h.Outliers,
        h.Problem,
    });

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Day(DateTime? time) => time?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static string Minute(DateTime? utc) => utc?.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture) ?? "";
}
