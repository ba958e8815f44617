using System.Globalization;
using Spectre.Console;
using YenValve.Evaluation.Events;
using YenValve.Evaluation.Significance;
using YenValve.Launcher.CommandLine;

namespace YenValve.Launcher.Comparison;

/// <summary>The placebo as people read it.</summary>
internal static class PlaceboTable
{
    /// <summary>Writes where the real timing stands, and what follows.</summary>
    public static void Write(Session session, PlaceboResult placebo, CutScore cuts, double level)
    {
        var table = new Table().Border(TableBorder.Simple).AddColumn("timing of the macro cuts", column => column.NoWrap());
        foreach (var heading in new[] { "annual return", "Sharpe ratio", "maximum drawdown", "Calmar ratio" }) table.AddColumn(session.IsNarrow ? Heading.Folded(heading) : heading, column => column.RightAligned().NoWrap());
        Row(table, "as it was", placebo.Actual);
        Row(table, "never cut", placebo.WithoutMacro);
        Row(table, Invariant($"best other: {placebo.Best.Shift} days later"), placebo.Best);
        table.AddRow("median of the others", "", Invariant($"{placebo.MedianSharpe:0.00;-0.00;0.00}"), "", "");
        table.AddRow([Invariant($"share of {placebo.Shifts.Count + 1} timings as good"), .. new[] { placebo.ReturnPValue, placebo.SharpePValue, placebo.DrawdownPValue, placebo.CalmarPValue }.Select(EvaluationTable.Rounded)]);
        session.Console.Write(table);
        session.WriteText(EvaluationTable.Score(cuts));
        session.WriteText(placebo.SharpePValue <= level
            ? Invariant($"The timing is better than chance would have it: {EvaluationTable.Rounded(placebo.SharpePValue)} of all timings have a Sharpe ratio as high.")
            : Invariant($"FINDING: the timing is not to be told from chance: {EvaluationTable.Rounded(placebo.SharpePValue)} of all timings have a Sharpe ratio as high, more than {EvaluationTable.Rounded(level)}."));
        if (placebo.SharpePValue > level && cuts.Cuts.FirstOrDefault(cut => cut.IsHit == false) is { } alarm)
            session.WriteText(Invariant($"First false alarm: {alarm.UtcTime:yyyy-MM-dd HH:mm} UTC, BTC {alarm.Price:0}, multiplier {alarm.From:0.00} to {alarm.To:0.00}; lowest daily price of the next {cuts.Definition.Days} days {100 * alarm.WorstAfter:+0.0;-0.0;0.0}%."));
    }

    private static void Row(Table table, string name, TimingScore score) => table.AddRow(
        name, EvaluationTable.Percent(score.AnnualReturn), Invariant($"{score.Sharpe:0.00;-0.00;0.00}"), EvaluationTable.Percent(score.Drawdown), Invariant($"{score.Calmar:0.00;-0.00;0.00}"));

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
