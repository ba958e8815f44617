using Spectre.Console;
using YenValve.Engine;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Running;

/// <summary>What a run says at its end: LEAN's statistics, how long it took, where the files are.</summary>
internal static class OutcomeReport
{
    private const int ShownWarnings = 10;

    public static void Write(Session session, BacktestOutcome outcome, string resultsFolder)
    {
        // A failed run says one thing: its error.
        if (outcome.ExitCode == ExitCodes.Completed) WriteWarnings(session, outcome);
        var results = Path.Combine(resultsFolder, outcome.AlgorithmId) + ".json";
        if (session.IsJson)
        {
            session.WriteJson(new
            {
                outcome.AlgorithmId,
                Status = outcome.Status.ToString(),
                outcome.RuntimeError,
                outcome.DataPoints,
                Seconds = outcome.Elapsed.TotalSeconds,
                Results = results,
                outcome.Result.Statistics,
                outcome.Warnings,
            });
            return;
        }

        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("").AddColumn("", column => column.RightAligned());
        foreach (var (name, value) in outcome.Result.Statistics) table.AddRow(Markup.Escape(name), Markup.Escape(value));
        session.Console.Write(table);
        session.WriteLine(FormattableString.Invariant($"{outcome.AlgorithmId}: {outcome.Status}, {outcome.DataPoints} data points in {outcome.Elapsed.TotalSeconds:0.00} s"));
        session.WriteLine($"Results: {results} (-summary.json, -order-events.json, -log.txt)");
    }

    /// <summary>What the run found wrong with its input, a line each.</summary>
    public static void WriteWarnings(Session session, BacktestOutcome outcome)
    {
        var shown = session.IsVerbose ? outcome.Warnings.Count : ShownWarnings;
        foreach (var warning in outcome.Warnings.Take(shown)) session.Warn(warning);
        if (outcome.Warnings.Count > shown) session.Warn($"and {outcome.Warnings.Count - shown} more (--verbose shows all)");
    }
}
