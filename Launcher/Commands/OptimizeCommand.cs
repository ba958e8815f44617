using System.CommandLine;
using System.Globalization;
using YenValve.Launcher.CommandLine;
using YenValve.Launcher.Configuration;
using YenValve.Launcher.Optimizing;
using YenValve.Launcher.Running;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Running;
using YenValve.Optimization.Study;

namespace YenValve.Launcher.Commands;

/// <summary><c>optimize</c>: thousands of backtests of one algorithm in this process, kept in a study.</summary>
internal static class OptimizeCommand
{
    private const string Folder = "optimizations";

    public static Command Create()
    {
        var command = new ExampledCommand("optimize", "Runs an algorithm with many parameter sets on all cores, keeps every run in a study, and ranks them. Started again it goes on where it was.",
            "yenvalve optimize --parameter target-volatility 0.15 0.40 0.05 --parameter cut-multiplier 0 0.5 0.1",
            "yenvalve optimize --strategy \"Euler Search\" --parameter target-volatility 0.1 0.5 0.1 0.01 --target Drawdown --constraint \"Compounding Annual Return > 0.1\"",
            "yenvalve optimize --trials 500 --seed 7 --parameter target-volatility 0.1 0.5 0.01 --parameter macro on,off",
            "yenvalve optimize --config config.json --optimizer-config optimizer.json --shard 1/4 --output study-1.db");
        var options = new OptimizeOptions().AddTo(command, runs: true);
        var run = new RunOptions().AddTo(command, writesResults: false, setsParameters: false);
        var judging = new StudyOptions().AddTo(command);
        var output = Output();
        var estimate = new Option<bool>("--estimate") { Description = "Runs two sets and says how long all would take; keeps nothing." };
        command.Add(output);
        command.Add(estimate);
        command.Add(MergeCommand());
        command.Add(ReportCommand());
        return command.Runs(async session =>
        {
            var (plan, held) = options.Read(session.Parsed);
            var config = run.Read(session.Parsed);
            using var study = new ConfiguredStudy(config, held);
            var settings = judging.Read(session.Parsed, study.Runner.Identity.Algorithm);
            foreach (var field in study.StaticState) session.Warn($"{field} is static and can be written: the algorithm is loaded anew for each run, which takes longer");
            if (session.Parsed.GetValue(estimate)) return Estimate(study.Runner, plan, session);

            var path = session.Parsed.GetValue(output) ?? Path.Combine(Folder, study.Name + ".db");
            using var database = Guarded.Of(() => StudyDatabase.Open(path));
            var sweep = new Sweep(plan, study.Runner, database);
            SweepProgress progress;
            try
            {
                progress = await SweepDisplay.RunAsync(sweep, plan.Ranking, session);
            }
            catch (OperationCanceledException)
            {
                session.Warn($"{Counted.Of(database.Count(), "run")} kept in {path}; the same command goes on from there");
                throw;
            }

            StudyOutput.Write(session, path, database, study.Runner.Identity, plan.Ranking, settings, progress);
            return progress.Finished > progress.Crashed ? ExitCodes.Completed : ExitCodes.RuntimeError;
        });
    }

    private static ExampledCommand MergeCommand()
    {
        var into = new Argument<string>("study") { Description = "Study that takes the runs; made where it is not there." };
        var from = new Argument<string[]>("shards") { Description = "Studies to take them from.", Arity = ArgumentArity.OneOrMore };
        var command = new ExampledCommand("merge", "Puts the studies of several machines or shards together; a run that two of them have is kept once.",
            "yenvalve optimize merge study.db study-1.db study-2.db study-3.db study-4.db") { into, from };
        var options = new OptimizeOptions().AddTo(command, runs: false);
        var judging = new StudyOptions().AddTo(command);
        return command.Runs(session =>
        {
            var ranking = options.Ranking(session.Parsed);
            var path = session.Parsed.GetValue(into)!;
            var sources = session.Parsed.GetValue(from)!.Select(file => Guarded.Of(() => StudyDatabase.Read(file))).ToList();
            try
            {
                using var study = Guarded.Of(() => StudyDatabase.Open(path));
                var added = Guarded.Of(() => StudyMerge.Into(study, sources));
                session.WriteLine($"{Counted.Of(added, "run")} added to {path}");
                var identity = study.LatestIdentity();
                StudyOutput.Write(session, path, study, identity, ranking, judging.Read(session.Parsed, identity?.Algorithm));
                return ExitCodes.Completed;
            }
            finally
            {
                foreach (var source in sources) source.Dispose();
            }
        });
    }

    private static ExampledCommand ReportCommand()
    {
        var file = new Argument<string>("study") { Description = "Study to judge." };
        var command = new ExampledCommand("report", "Ranks and judges a study that is there, by another target or other windows if wanted, and writes its page. Runs nothing.",
            "yenvalve optimize report optimizations/YenValve.db --target \"Sortino Ratio\" --window rolling") { file };
        var options = new OptimizeOptions().AddTo(command, runs: false);
        var judging = new StudyOptions().AddTo(command);
        return command.Runs(session =>
        {
            var path = session.Parsed.GetValue(file)!;
            using var study = Guarded.Of(() => StudyDatabase.Read(path));
            var identity = study.LatestIdentity();
            StudyOutput.Write(session, path, study, identity, options.Ranking(session.Parsed), judging.Read(session.Parsed, identity?.Algorithm));
            return ExitCodes.Completed;
        });
    }

    private static Option<string> Output() => new("--output") { Description = "File of the study. Without it optimizations/<algorithm>.db.", HelpName = "file" };

    private static int Estimate(IRunner runner, SweepPlan plan, Session session)
    {
        var round = plan.Shard.Of(plan.Search.Next(null)!);
        // The first run parses the data and compiles the code; the second is what the others will be like.
        var first = runner.Run(round[0], session.Cancellation);
        var second = runner.Run(round[^1], session.Cancellation);
        if (first.Status == RunStatus.Crashed || second.Status == RunStatus.Crashed) session.Warn($"a run crashed: {(first.Status == RunStatus.Crashed ? first : second).Error}");
        var seconds = second.Elapsed.TotalSeconds * round.Count / Math.Min(plan.Workers, Environment.ProcessorCount);
        if (session.IsJson) session.WriteJson(new { Runs = round.Count, SecondsARun = second.Elapsed.TotalSeconds, plan.Workers, Seconds = seconds });
        session.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{Counted.Of(round.Count, "run")}{(plan.Search.Total == null ? " in the first round" : "")} of {second.Elapsed.TotalSeconds:0.00} s each, {plan.Workers} side by side: about {TimeSpan.FromSeconds(seconds):hh\\:mm\\:ss}"));
        return ExitCodes.Completed;
    }
}
