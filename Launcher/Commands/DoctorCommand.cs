using System.CommandLine;
using Spectre.Console;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Diagnosis;
using YenValve.Launcher.Diagnosis.Live;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>doctor</c>: is everything there that a run needs, and what is to be done about what is not?</summary>
internal static class DoctorCommand
{
    public static Command Create() => Create(new Machine());

    /// <param name="machine">The machine that is looked at.</param>
    internal static Command Create(Machine machine)
    {
        var config = new Option<string>("--config", "--lean-config") { Description = "Configuration that is checked; without it this repository's.", HelpName = "file" };
        var data = new Option<string>("--data-folder") { Description = "Data folder that is checked; without it the configuration's.", HelpName = "folder" };
        var live = new Option<bool>("--live") { Description = "Checks what a live run needs instead, before any order: environment, secrets, feeds and their ages, collector, state, limits, folders." };
        var environment = new Option<string>("--environment") { Description = "With --live: environment of the configuration that is checked.", HelpName = "name", DefaultValueFactory = _ => LiveCommand.PaperEnvironment };
        var collector = new Option<int>("--collector-port") { Description = "With --live: port on 127.0.0.1 of the collector's health.", HelpName = "number", DefaultValueFactory = _ => LiveExamination.CollectorPort };
        var command = new ExampledCommand("doctor", "Checks SDK, configuration, data, clock and LEAN, and says what to do. Exit code 1 when something will not work.",
            "yenvalve doctor",
            "yenvalve doctor --data-folder Data/Market --json",
            "yenvalve doctor --live --environment live-binance --config ~/.yenvalve/live.json") { config, data, live, environment, collector };
        return command.Runs(session =>
        {
            var found = session.Parsed.GetValue(live)
                ? ExamineLive(machine, session.Parsed.GetValue(config), session.Parsed.GetValue(environment)!, session.Parsed.GetValue(data), session.Parsed.GetValue(collector)).ToList()
                : Examine(machine, session.Parsed.GetValue(config), session.Parsed.GetValue(data)).ToList();
            if (session.IsJson) session.WriteJson(found.Select(d => new { d.Subject, State = d.State.ToString().ToLowerInvariant(), d.Found, d.Advice }));
            else Write(session, found);
            return found.Any(d => d.State == Health.Bad) ? ExitCodes.Finding : ExitCodes.Completed;
        });
    }

    private static IEnumerable<CheckResult> Examine(Machine machine, string? config, string? data)
    {
        yield return SdkCheck.Run(machine);
        var file = config ?? Path.Combine(RepositoryFolder.Path, "config.json");
        var other = Path.Combine(Path.GetDirectoryName(Path.GetFullPath(file))!, "Algorithms", "config.json");
        foreach (var found in ConfigurationCheck.Run(file, other)) yield return found;
        foreach (var found in DataCheck.Run(data ?? DataFolder(file))) yield return found;
        foreach (var found in ClockCheck.Run(machine, File.GetLastWriteTimeUtc(typeof(DoctorCommand).Assembly.Location))) yield return found;
        foreach (var found in LeanCheck.Run(machine)) yield return found;
    }

    private static IEnumerable<CheckResult> ExamineLive(Machine machine, string? config, string environment, string? data, int collectorPort)
    {
        var file = config ?? Path.Combine(RepositoryFolder.Path, "config.json");
        var chosen = LeanConfig.Read(file);
        chosen.Choose(environment);
        var other = Path.Combine(RepositoryFolder.Path, "Algorithms", "config.json");
        foreach (var found in ConfigurationCheck.Run(file, other)) yield return found;
        foreach (var found in LiveExamination.Run(machine, chosen, file, data, collectorPort, File.GetLastWriteTimeUtc(typeof(DoctorCommand).Assembly.Location))) yield return found;
    }

    private static string DataFolder(string file)
    {
        try
        {
            return LeanConfig.Read(file).ExistingPath(LeanConfig.DataFolder, folder: true);
        }
        catch (ConfigurationException)
        {
            // that the configuration or its folder is wrong is said where it is checked; the bundled data can still be looked at
            return RepositoryFolder.BundledData;
        }
    }

    private static void Write(Session session, List<CheckResult> found)
    {
        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("", c => c.NoWrap()).AddColumn("", c => c.NoWrap()).AddColumn("");
        foreach (var result in found)
        {
            var (mark, colour) = result.State switch
            {
                Health.Good => ("ok", "green"),
                Health.Missing => ("not there", "yellow"),
                _ => ("WRONG", "red"),
            };
            var advice = result.Advice == null ? "" : $"; {result.Advice}";
            table.AddRow($"[{colour}]{mark}[/]", Markup.Escape(result.Subject), Markup.Escape(result.Found + advice));
        }

        session.Console.Write(table);
        var wrong = found.Count(d => d.State == Health.Bad);
        session.WriteLine(wrong == 0 ? "Everything that a run needs is there." : $"{wrong} of these will not work until put right.");
    }
}
