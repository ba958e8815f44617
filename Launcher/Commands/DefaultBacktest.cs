using System.Reflection;
using Spectre.Console;
using YenValve.Engine;
using YenValve.Launcher.Comparison;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary>What runs when no command is named: the repository's own algorithm on the bundled data, beside its twin without the macro cut.</summary>
internal static class DefaultBacktest
{
    public static async Task<int> RunAsync(IAnsiConsole console, CancellationToken cancellation)
    {
        var config = LeanConfig.Read(Path.Combine(RepositoryRoot(), "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        using var backtest = ConfiguredBacktest.Prepare(config);
        var request = backtest.Request with { Cache = new MarketDataCache() };
        var twinRequest = request with
        {
            AlgorithmId = request.AlgorithmId + "-without-macro",
            Parameters = new Dictionary<string, string>(request.Parameters) { ["macro"] = "off" },
        };

        var twinRun = Task.Run(() => Engine.Backtest.Run(twinRequest, cancellation), cancellation);
        var outcome = await ProgressDisplay.RunAsync(console, request, cancellation);
        var twin = await twinRun;
        var exitCode = backtest.Finish(outcome, console);
        if (exitCode != ExitCodes.Completed) return exitCode;
        if (twin.ExitCode != ExitCodes.Completed) return backtest.Finish(twin, console);
        ComparisonTable.Write(console, outcome, twin);
        return exitCode;
    }

    /// <summary>The repository around the working directory, else the one this launcher was built from.</summary>
    private static string RepositoryRoot()
    {
        for (var folder = new DirectoryInfo(Environment.CurrentDirectory); folder != null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Strategy.sln"))) return folder.FullName;
        }
        return typeof(DefaultBacktest).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .First(attribute => attribute.Key == "RepositoryRoot").Value!;
    }
}
