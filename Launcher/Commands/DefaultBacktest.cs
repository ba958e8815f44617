using YenValve.Engine;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Comparison;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary>What runs when no command is named: the repository's own algorithm on the bundled data, beside its twin without the macro cut.</summary>
internal static class DefaultBacktest
{
    public static async Task<int> RunAsync(Session session)
    {
        var config = LeanConfig.Read(Path.Combine(RepositoryFolder.Path, "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        using var backtest = ConfiguredBacktest.Prepare(config);
        var request = backtest.Request with { Cache = new MarketDataCache() };
        var twinRequest = request with
        {
            AlgorithmId = request.AlgorithmId + "-without-macro",
            Parameters = new Dictionary<string, string>(request.Parameters) { ["macro"] = "off" },
        };

        var twinRun = Task.Run(() => Backtest.Run(twinRequest, session.Cancellation), session.Cancellation);
        var outcome = await ConfiguredBacktest.WatchAsync(request, session);
        var twin = await twinRun;
        var exitCode = backtest.Finish(outcome, session);
        if (exitCode != ExitCodes.Completed) return exitCode;
        if (twin.ExitCode != ExitCodes.Completed) return backtest.Finish(twin, session);
        ComparisonTable.Write(session.Console, outcome, twin);
        return exitCode;
    }
}
