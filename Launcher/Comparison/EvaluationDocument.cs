using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;

namespace YenValve.Launcher.Comparison;

/// <summary>An evaluation as machines read it.</summary>
internal static class EvaluationDocument
{
    /// <summary>The document; every figure of the table under the statistic's key, and how each was made.</summary>
    public static object Of(RunEvaluation evaluation)
    {
        var verdict = Verdict.Of(evaluation);
        return new
        {
            From = evaluation.Run.Times[0],
            Until = evaluation.Run.Times[^1],
            Runs = new[] { evaluation.Run, evaluation.Twin, evaluation.VolatilityTarget, evaluation.BuyAndHold }.Select(run => Describe(run, evaluation)),
            Cuts = Of(evaluation.Cuts),
            evaluation.Cost,
            evaluation.Episodes,
            evaluation.EpisodeGain,
            evaluation.AgainstTwin,
            evaluation.AgainstVolatilityTarget,
            Placebo = evaluation.Placebo is { } placebo ? PlaceboDocument.Of(placebo) : null,
            evaluation.ProbabilisticGain,
            evaluation.DeflatedGain,
            evaluation.Settings.Trials,
            Finding = verdict.Finding.ToString(),
            Verdict = verdict.Sentence,
        };
    }

    /// <summary>The cuts with what they are judged by.</summary>
    public static object Of(CutScore score) => new
    {
        Definition = score.Definition.Text,
        score.Hits,
        score.FalseAlarms,
        score.BaseRate,
        score.ChanceOfAsMany,
        All = score.Cuts,
    };

    private static object Describe(RunSeries run, RunEvaluation evaluation) => new
    {
        run.Name,
        Statistics = StatisticCatalogue.All.ToDictionary(statistic => statistic.Key, statistic => statistic.Of(run)),
        Windows = evaluation.Settings.Windows.ToDictionary(window => window.Name, window => window.ReturnOf(run)),
    };
}
