using YenValve.Evaluation.Performance;
using YenValve.Evaluation.Runs;
using YenValve.Evaluation.Verdicts;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>What happened, in four sentences a reader can hold against everything below.</summary>
internal static class SummarySection
{
    public static string Of(ReportFacts facts)
    {
        var run = facts.Source.Run;
        var sentences = new List<string>
        {
            $"From {Markup.Day(facts.Run.Times[0])} to {Markup.Day(facts.LastDay)} it made <b>{Growth(facts.Run)}</b> a year with a deepest fall of <b>{Fall(facts.Run)}</b>; "
            + $"Bitcoin bought and held made {Growth(facts.Hold)} and fell {Fall(facts.Hold)}.",
        };
        if (facts.Twin != null) sentences.Add($"Without the macro cut it made {Growth(facts.Twin)} and fell {Fall(facts.Twin)}.");
        if (facts.Evaluation is { } evaluation)
        {
            sentences.Add(Verdict.Of(evaluation).Finding switch
            {
                Finding.NeverActed => "The macro state changed nothing.",
                Finding.Improvement => "On these years the cut is shown to improve on that.",
                Finding.Harm => "The cut did harm.",
                _ => "That the cut improves on it is not shown: it is insurance with a <a href=\"#cost\">stated cost</a>.",
            });
        }

        if (facts.Cuts is { } cuts) sentences.Add($"It cut {Markup.Count(cuts.Cuts.Count, "time")}: {Markup.Count(cuts.Hits, "hit")}, followed by a fall, and {Markup.Count(cuts.FalseAlarms, "false alarm")}.");
        if (run.IsPartial) sentences.Add("<b>The run was stopped before its end:</b> everything here is of the part that was done.");
        if (run.RuntimeError.Length > 0) sentences.Add($"<b>The run ended with an error:</b> {Markup.Text(run.RuntimeError)}");
        if (facts.Source.Audit.Decisions.Count == 0) sentences.Add("<b>The run left no decision audit</b>, so reasons, signals, scenario, cuts, ladder and feeds are not shown.");
        else if (!facts.Source.Audit.IsDaily) sentences.Add("<b>The audit holds changes only</b>, so cuts are not scored.");
        return $"<p class=\"summary\">{string.Join(" ", sentences)}</p>";
    }

    private static string Growth(RunSeries run) => Markup.Percent(YenValve.Evaluation.Performance.Growth.Annual(run.Equity.AsSpan()));

    private static string Fall(RunSeries run) => Markup.Percent(-Drawdown.Of(run.Equity.AsSpan()).Depth);
}
