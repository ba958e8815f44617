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
        var runs = await session.WatchAsync(backtest.Request.AlgorithmId, progress => ComparedRuns.Execute(backtest.Request, progress, session.Cancellation));
        if (runs.Failed is { } failed) return backtest.Finish(failed, session);

        var files = runs.All.Select(backtest.Save).ToList();
        // Runs that ended at different moments cannot be held against each other.
        if (runs.Stopped is { } stopped) return ConfiguredBacktest.Stopped(stopped);
        var report = ReportFiles.Write(files[0], ReportFiles.PathBeside(files[0]), backtest.Request.DataFolder)[0];
        var evaluation = runs.Evaluate(new EvaluationSettings());
        if (session.IsJson)
        {
            session.WriteJson(new { Results = files, Report = report, Evaluation = EvaluationDocument.Of(evaluation), Ladder = LadderLine.Figures(runs.Run) });
            return ExitCodes.Completed;
        }

        OutcomeReport.WriteWarnings(session, runs.Run);
        EvaluationTable.Write(session, evaluation, LadderLine.Of(runs.Run));
        session.WriteLine(FormattableString.Invariant($"{runs.Run.DataPoints} data points in {runs.Run.Elapsed.TotalSeconds:0.00} s. Results: {string.Join(", ", files)}"));
        session.WriteLine("Report: " + report);
        return ExitCodes.Completed;
    }
}
