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
                outcome.EndUtc,
                outcome.DataPoints,
                Seconds = outcome.Elapsed.TotalSeconds,
                Results = results,
                outcome.Result.Statistics,
                Warnings = Complaints(outcome),
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
        var complaints = Complaints(outcome);
        var shown = session.IsVerbose ? complaints.Count : ShownWarnings;
        foreach (var complaint in complaints.Take(shown)) session.Warn(complaint);
        if (complaints.Count > shown) session.Warn($"and {complaints.Count - shown} more (--verbose shows all)");
    }

    // The algorithm's own errors first: a parameter that is misspelt matters more than a feed that is not there.
    private static List<string> Complaints(BacktestOutcome outcome) =>
        [.. outcome.Log.Where(line => line.Kind == "Error").Select(line => line.Message).Distinct(), .. outcome.Warnings];
}
