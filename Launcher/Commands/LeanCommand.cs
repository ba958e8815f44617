using System.CommandLine;
using System.Diagnostics;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Lean;
using YenValve.Launcher.OrderComparison;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>lean</c>: the strategy on LEAN and on the engine, compared order by order.</summary>
internal static class LeanCommand
{
    public static Command Create()
    {
        var folder = new Option<string>("--lean-bin-dir") { Description = "Folder of LEAN's DLLs, such as Launcher/bin/Release of a LEAN build.", HelpName = "folder", Required = true };
        var work = new Option<string>("--work")
        {
            Description = "Working folder: the build against LEAN, and both runs' result files in lean and engine.",
            HelpName = "folder",
            DefaultValueFactory = _ => Path.Combine("results", "lean"),
        };
        var tolerance = CompareCommand.Tolerance();
        var command = new ExampledCommand("lean", "Runs this repository's strategy on LEAN's own DLLs and on the embedded engine, and compares the orders. Exit code 1 when they differ.",
            "yenvalve lean --lean-bin-dir ../Lean/Launcher/bin/Release",
            "yenvalve lean --lean-bin-dir ../Lean/Launcher/bin/Release --parameter macro off --tolerance 1e-9") { folder, work, tolerance };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => RunAsync(session, options.Read(session.Parsed), Path.GetFullPath(session.Parsed.GetRequiredValue(folder)),
            Path.GetFullPath(session.Parsed.GetRequiredValue(work)), CompareCommand.Read(session, tolerance)));
    }

    private static async Task<int> RunAsync(Session session, LeanConfig config, string lean, string work, decimal tolerance)
    {
        var repository = RepositoryFolder.Path;
        var file = session.Parsed.GetValue<string>("--config") ?? Path.Combine(repository, "config.json");
        var theirs = new LeanRun(repository, lean, work, Process).Run(file, config);
        var ours = Path.Combine(work, "engine");
        config.Set(LeanConfig.ResultsFolder, ours);
        using var backtest = ConfiguredBacktest.Prepare(config);
        var exitCode = backtest.Finish(await ConfiguredBacktest.WatchAsync(backtest.Request, session), session);
        return exitCode != ExitCodes.Completed ? exitCode : OrderReport.Write(session, OrderEventFile.Find(theirs), OrderEventFile.Find(ours), tolerance);
    }

    private static int Process(ProcessStartInfo start)
    {
        // The SDK's own leftovers would make the inner build look for the outer one's SDK.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBuild", StringComparison.OrdinalIgnoreCase)).ToArray()) start.Environment.Remove(name);
        using var process = System.Diagnostics.Process.Start(start)!;
        process.WaitForExit();
        return process.ExitCode;
    }
}
