using System.Globalization;
using YenValve.Launcher.CommandLine;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Reporting;
using YenValve.Optimization.Running;
using YenValve.Optimization.Study;
using YenValve.Optimization.Verdicts;

namespace YenValve.Launcher.Optimizing;

/// <summary>What a command says of a study at its end: the best runs, the verdict, and where the study and its page are.</summary>
internal static class StudyOutput
{
    private const int Shown = 10;
    private const int ShownErrors = 3;

    /// <summary>Says it, and writes the page beside the study.</summary>
    /// <param name="session">Where it is said.</param>
    /// <param name="path">File of the study.</param>
    /// <param name="study">The study.</param>
    /// <param name="identity">Whose runs are ranked: those of other data or another build would be compared with what they are not like.</param>
    /// <param name="ranking">What ranks them.</param>
    /// <param name="settings">What judges them.</param>
    /// <param name="progress">What was done now; null where nothing was run.</param>
    public static void Write(Session session, string path, StudyDatabase study, RunIdentity? identity, Ranking ranking, StudySettings settings, SweepProgress? progress = null)
    {
        var runs = identity == null ? [] : study.Runs(withReturns: true, identity).ToList();
        var logged = study.Count();
        var best = ranking.Of(runs);
        var crashed = runs.Where(run => run.Status == RunStatus.Crashed).ToList();
        var (verdict, page) = best.Count == 0 ? (null, null) : Judge(path, runs, logged, ranking, settings);
        if (session.IsJson)
        {
            session.WriteJson(new
            {
                Study = Path.GetFullPath(path),
                Page = page,
                Runs = runs.Count,
                OtherRuns = logged - runs.Count,
                Made = progress?.Made,
                Crashed = crashed.Count,
                Target = ranking.Target.Statistic.Name,
                Best = best.Take(Shown).Select(ranked => new { ranked.Score, Parameters = ranked.Run.Parameters.Values, ranked.Run.Statistics, ranked.Run.Orders }),
                Verdict = verdict == null ? null : Summary(verdict),
            });
            return;
        }

        session.Console.Write(SweepDisplay.Best([.. best.Take(Shown)], ranking));
        foreach (var error in crashed.GroupBy(run => run.Error).OrderByDescending(group => group.Count()).Take(ShownErrors))
            session.Warn(string.Create(CultureInfo.InvariantCulture, $"{error.Count()} crashed: {error.Key} ({error.First().Parameters})"));
        if (progress != null) session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Counted.Of(progress.Made, "run")} made in {progress.Elapsed.TotalSeconds:0.0} s ({progress.Rate:0.0} a second), {progress.Finished - progress.Made} found done"));
        var others = logged - runs.Count;
        session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Study: {path} ({Counted.Of(runs.Count, "run")}, {crashed.Count} crashed, {best.Count} ranked{(others > 0 ? $"; {others} of other settings, data or builds count as trials only" : "")})"));
        if (verdict == null) return;
        session.WriteLine(verdict.Sentence);
        session.WriteLine($"Page: {page}");
    }

    private static (StudyVerdict Verdict, string Page) Judge(string path, List<RunRecord> runs, int logged, Ranking ranking, StudySettings settings) => Guarded.Of(() =>
    {
        var verdict = StudyVerdict.Of(runs, logged, ranking, settings);
        var page = Path.ChangeExtension(path, ".html");
        File.WriteAllText(page, StudyReport.Of(Path.GetFileNameWithoutExtension(path), runs, ranking, verdict));
        return (verdict, page);
    });

    private static object Summary(StudyVerdict verdict) => new
    {
        verdict.Sentence,
        Finding = verdict.Finding.ToString(),
        verdict.Trials,
        verdict.Sharpe,
        verdict.LuckySharpe,
        verdict.Probabilistic,
        verdict.Deflated,
        Overfitting = verdict.Overfitting?.Probability,
        verdict.MinimumYears,
        verdict.Years,
        PlateauKept = verdict.Plateau.Kept,
        WalkForward = verdict.OutOfSample?.WalkForward.Select(fold => new { Tested = fold.Fold.Name, Parameters = fold.Parameters.Values, fold.InSample, fold.OutOfSample }),
        WalkForwardSharpe = verdict.OutOfSample?.Stitched.Sharpe,
        PathSharpes = verdict.OutOfSample?.Paths.Select(p => p.Sharpe),
        EventGain = verdict.EventGain,
    };
}
