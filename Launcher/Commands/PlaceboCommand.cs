using System.CommandLine;
using YenValve.Engine;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Significance;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Comparison;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Running;

namespace YenValve.Launcher.Commands;

/// <summary><c>validate placebo</c>: would the same cuts at other times have done as well?</summary>
internal static class PlaceboCommand
{
    public static Command Create()
    {
        var level = new Option<double>("--level")
        {
            Description = "Largest share of shifted timings that may do as well as the real one before that is a finding.",
            HelpName = "fraction",
            DefaultValueFactory = _ => Verdict.Level,
        };
        var command = new ExampledCommand("placebo",
            "Moves the strategy's macro cuts to every other time, wrapped around, and counts how many of those timings did at least as well. Finding: too many did, so the timing is not to be told from chance.",
            "yenvalve validate placebo",
            "yenvalve validate placebo --parameter trend off --level 0.10") { level };
        var options = new RunOptions().AddTo(command, writesResults: false);
        return command.Runs(session => RunAsync(session, options.Read(session.Parsed), session.Parsed.GetValue(level)));
    }

    private static async Task<int> RunAsync(Session session, LeanConfig config, double level)
    {
        if (!(level is > 0.0 and < 1.0)) throw new ConfigurationException("--level lies between 0 and 1");
        using var backtest = ConfiguredBacktest.Prepare(config);
        var outcome = await ConfiguredBacktest.WatchAsync(backtest.Request, session);
        if (outcome.ExitCode != ExitCodes.Completed) throw new ConfigurationException("the run failed: " + outcome.RuntimeError);
        var run = Read(outcome);
        var placebo = CircularShiftPlacebo.Of(TimingSeries.Of(run.Decisions), new PlaceboSettings());
        var cuts = CutScore.Of(run.Decisions, new CutDefinition());
        var isFinding = placebo.SharpePValue > level;
        if (session.IsJson) session.WriteJson(new { Placebo = PlaceboDocument.Of(placebo), Level = level, IsFinding = isFinding, Cuts = EvaluationDocument.Of(cuts) });
        else PlaceboTable.Write(session, placebo, cuts, level);
        return isFinding ? ExitCodes.Finding : ExitCodes.Completed;
    }

    private static RunSeries Read(BacktestOutcome outcome)
    {
        try
        {
            var run = OutcomeSeries.Of(outcome, outcome.AlgorithmId);
            return run.Decisions.Any(decision => decision.Multiplier < 1.0)
                ? run
                : throw new ConfigurationException("the run made no macro cut whose timing could be shifted");
        }
        catch (ArgumentException error)
        {
            throw new ConfigurationException(error.Message);
        }
    }
}
