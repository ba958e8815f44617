using System.Globalization;
using YenValve.Launcher.CommandLine;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;
using YenValve.Optimization.Study;

namespace YenValve.Launcher.Optimizing;

/// <summary>What a command says of a study at its end: how many runs, the best of them, where the file is.</summary>
internal static class StudyOutput
{
    private const int Shown = 10;
    private const int ShownErrors = 3;

    /// <param name="session">Where it is said.</param>
    /// <param name="path">File of the study.</param>
    /// <param name="study">The study.</param>
    /// <param name="identity">Whose runs are ranked: those of other data or another build would be compared with what they are not like.</param>
    /// <param name="ranking">What ranks them.</param>
    /// <param name="progress">What was done now; null where nothing was run.</param>
    public static void Write(Session session, string path, StudyDatabase study, RunIdentity? identity, Ranking ranking, SweepProgress? progress = null)
    {
        var runs = identity == null ? [] : study.Runs(identity: identity).ToList();
        var others = study.Count() - runs.Count;
        var best = ranking.Of(runs);
        var crashed = runs.Where(run => run.Status == RunStatus.Crashed).ToList();
        if (session.IsJson)
        {
            session.WriteJson(new
            {
                Study = Path.GetFullPath(path),
                Runs = runs.Count,
                OtherRuns = others,
                Made = progress?.Made,
                Crashed = crashed.Count,
                Target = ranking.Target.Statistic.Name,
                Best = best.Take(Shown).Select(ranked => new { ranked.Score, Parameters = ranked.Run.Parameters.Values, ranked.Run.Statistics, ranked.Run.Orders }),
            });
            return;
        }

        session.Console.Write(SweepDisplay.Best([.. best.Take(Shown)], ranking));
        foreach (var error in crashed.GroupBy(run => run.Error).OrderByDescending(group => group.Count()).Take(ShownErrors))
            session.Warn(string.Create(CultureInfo.InvariantCulture, $"{error.Count()} crashed: {error.Key} ({error.First().Parameters})"));
        if (progress != null) session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{progress.Made} runs made in {progress.Elapsed.TotalSeconds:0.0} s ({progress.Rate:0.0} a second), {progress.Finished - progress.Made} found done"));
        session.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Study: {path} ({runs.Count} runs, {crashed.Count} crashed, {best.Count} ranked{(others > 0 ? $"; {others} of other settings, data or builds count as trials only" : "")})"));
    }
}
