using Spectre.Console;
using YenValve.Engine;

namespace YenValve.Launcher.Running;

/// <summary>What a run says at its end: LEAN's statistics, how long it took, where the files are.</summary>
internal static class OutcomeReport
{
    private const int ShownWarnings = 10;

    public static void Write(IAnsiConsole console, BacktestOutcome outcome, string resultsFolder)
    {
        // A failed run says one thing: its error.
        if (outcome.ExitCode == ExitCodes.Completed) WriteWarnings(outcome);
        var table = new Table().Border(TableBorder.Simple).HideHeaders().AddColumn("").AddColumn("", column => column.RightAligned());
        foreach (var (name, value) in outcome.Result.Statistics) table.AddRow(Markup.Escape(name), Markup.Escape(value));
        console.Write(table);
        // Past the console's word wrap: a path must stay in one piece.
        var lines = console.Profile.Out.Writer;
        lines.WriteLine(FormattableString.Invariant($"{outcome.AlgorithmId}: {outcome.Status}, {outcome.DataPoints} data points in {outcome.Elapsed.TotalSeconds:0.00} s"));
        lines.WriteLine($"Results: {Path.Combine(resultsFolder, outcome.AlgorithmId)}.json (-summary.json, -order-events.json, -log.txt)");
    }

    private static void WriteWarnings(BacktestOutcome outcome)
    {
        foreach (var warning in outcome.Warnings.Take(ShownWarnings)) Console.Error.WriteLine("warning: " + warning.ReplaceLineEndings(" "));
        if (outcome.Warnings.Count > ShownWarnings) Console.Error.WriteLine($"warning: and {outcome.Warnings.Count - ShownWarnings} more");
    }
}
