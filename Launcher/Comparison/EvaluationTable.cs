using System.Globalization;
using Spectre.Console;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Comparison;

/// <summary>An evaluation as people read it: one table, and below it what it means.</summary>
internal static class EvaluationTable
{
    /// <summary>Writes the table and the verdict.</summary>
    /// <param name="session">Where to.</param>
    /// <param name="evaluation">What is shown.</param>
    /// <param name="ladder">What the ladder did, in a line; null where there was none.</param>
    public static void Write(Session session, RunEvaluation evaluation, string? ladder)
    {
        RunSeries[] runs = [evaluation.Run, evaluation.Twin, evaluation.VolatilityTarget, evaluation.BuyAndHold];
        var table = new Table().Border(TableBorder.Simple).AddColumn(Span(evaluation.Run), column => column.NoWrap());
        foreach (var run in runs) table.AddColumn(Markup.Escape(session.IsNarrow ? Heading.Folded(run.Name) : run.Name), column => column.RightAligned().NoWrap());
        foreach (var statistic in StatisticCatalogue.All) Row(table, statistic.Name, runs, run => statistic.Text(statistic.Of(run)));
        table.AddEmptyRow();
        foreach (var window in evaluation.Settings.Windows) Row(table, WindowName(window, evaluation.Run), runs, run => Percent(window.ReturnOf(run)));
        session.Console.Write(table);
        foreach (var line in Lines(evaluation)) session.WriteText(line);
        if (ladder != null) session.WriteText(ladder);
        session.WriteText(Verdict.Of(evaluation).Sentence, "bold");
    }

    /// <summary>What stands below the table, a sentence a line.</summary>
    public static IEnumerable<string> Lines(RunEvaluation evaluation)
    {
        if (evaluation.Run.Times[0] is var start && evaluation.Settings.Windows.Any(window => window.IsCutBy(start))) yield return "* counted from the start of the run, which lies within the window";
        if (evaluation.Cuts.Cuts.Count > 0) yield return Score(evaluation.Cuts);
        yield return Invariant($"The macro cut against its twin: {100 * evaluation.Cost.OutsideWindows:+0.0;-0.0;0.0} points a year outside the event windows, {100 * evaluation.Cost.InsideWindows:+0.0;-0.0;0.0} points inside them, {100 * evaluation.Cost.CalmYears:+0.0;-0.0;0.0} points in calendar years without one.");
    }

    /// <summary>Hits and false alarms in a sentence that says what they are.</summary>
    public static string Score(CutScore score) =>
        $"Cuts: {score.Cuts.Count}; {Counted.Of(score.Hits, "hit")} and {Counted.Of(score.FalseAlarms, "false alarm")}, {Rounded(score.HitRate)} against a base rate of {Rounded(score.BaseRate)} ({score.Definition.Text}).";

    /// <summary>A window's name, marked where the run begins within it.</summary>
    public static string WindowName(EventWindow window, RunSeries run) => window.Name + (window.IsCutBy(run.Times[0]) ? " *" : "");

    /// <summary>A fraction in per cent; a dash where there is none.</summary>
    public static string Percent(double? fraction) => fraction is { } value ? Statistic.Percent(value) : "-";

    /// <summary>A fraction in whole per cent; a dash where there is none.</summary>
    public static string Rounded(double fraction) => double.IsNaN(fraction) ? "-" : (100.0 * fraction).ToString("0", CultureInfo.InvariantCulture) + "%";

    private static string Span(RunSeries run) => Invariant($"{run.Times[0]:yyyy-MM-dd} to {run.Times[^1].AddDays(-1):yyyy-MM-dd}");

    private static void Row(Table table, string name, RunSeries[] runs, Func<RunSeries, string> value) =>
        table.AddRow([Markup.Escape(name), .. runs.Select(run => Markup.Escape(value(run)))]);

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
