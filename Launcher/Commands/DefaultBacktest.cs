using YenValve.Engine;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Comparison;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Reporting;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary>
/// What runs when no command is named: the repository's own strategy on the bundled data, beside the same without the macro cut, volatility
/// targeting alone, and Bitcoin bought and held.
/// </summary>
internal static class DefaultBacktest
{
    public static async Task<int> RunAsync(Session session)
    {
        var config = LeanConfig.Read(Path.Combine(RepositoryFolder.Path, "config.json"));
        config.Set(LeanConfig.AlgorithmLocation, Path.Combine(AppContext.BaseDirectory, "Algorithms.dll"));
        using var backtest = ConfiguredBacktest.Prepare(config);
        // The strategy changes no bar it is handed: what one run has read, the others play back.
        var request = backtest.Request with { Cache = new MarketDataCache { SharesBars = true } };
        var runs = await session.WatchAsync(request.AlgorithmId, progress => ComparedRuns.Execute(request, progress, session.Cancellation));
        if (runs.Failed is { } failed) return backtest.Finish(failed, session);

        var files = await Task.WhenAll(runs.All.Select(run => Task.Run(() => backtest.Save(run))));
        // Runs that ended at different moments cannot be held against each other.
        if (runs.Stopped is { } stopped) return ConfiguredBacktest.Stopped(stopped);
        var facts = ReportFiles.Read(files[0], request.DataFolder);
        var page = Task.Run(() => ReportFiles.Write(facts, ReportFiles.PathBeside(files[0])));
        // The page and the table are of one evaluation; a run without daily audit leaves the page without, and is judged by what is in memory.
        var evaluation = facts.Evaluation ?? runs.Evaluate(new EvaluationSettings());
        if (!session.IsJson)
        {
            OutcomeReport.WriteWarnings(session, runs.Run);
            EvaluationTable.Write(session, evaluation, LadderLine.Of(runs.Run));
        }

        var report = await page;
        if (session.IsJson)
        {
            session.WriteJson(new { Results = files, Report = report, Evaluation = EvaluationDocument.Of(evaluation), Ladder = LadderLine.Figures(runs.Run) });
            return ExitCodes.Completed;
        }

        session.WriteLine(FormattableString.Invariant($"{runs.Run.DataPoints} data points in {runs.Run.Elapsed.TotalSeconds:0.00} s. Results: {string.Join(", ", files)}"));
        session.WriteLine("Report: " + report);
        return ExitCodes.Completed;
    }
}
