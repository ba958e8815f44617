using YenValve.Evaluation.Performance;
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
            $"From {Markup.Day(facts.Run.Times[0])} to {Markup.Day(facts.Run.Times[^1])} it made <b>{Growth(facts.Run)}</b> a year with a deepest fall of <b>{Fall(facts.Run)}</b>"
            + (facts.Hold == null ? "." : $"; Bitcoin bought and held made {Growth(facts.Hold)} and fell {Fall(facts.Hold)}."),
        };
        if (facts is { Twin: not null, AgainstTwin: { } difference })
        {
            var interval = difference.AnnualReturn;
            sentences.Add($"Without the macro cut it made {Growth(facts.Twin)} and fell {Fall(facts.Twin)}: the cut changed the yearly return by {Markup.Points(interval.Estimate)} points "
                + $"(95% interval {Markup.Points(interval.Low)} to {Markup.Points(interval.High)}), "
                + (interval.ExcludesZero ? "which chance alone would rarely give." : "which chance alone would often give: it is insurance, not a proven gain."));
        }

        if (facts.Cuts is { } cuts) sentences.Add($"It cut {cuts.Cuts.Count} times; {cuts.Hits} were followed by a fall, {cuts.FalseAlarms} were false alarms.");
        if (run.RuntimeError.Length > 0) sentences.Add($"<b>The run ended with an error:</b> {Markup.Text(run.RuntimeError)}");
        if (facts.Source.Audit.Decisions.Count == 0) sentences.Add("<b>The run left no decision audit</b>, so reasons, signals, scenario, cuts, ladder and feeds are not shown.");
        return $"<p class=\"summary\">{string.Join(" ", sentences)}</p>";
    }

    private static string Growth(Evaluation.Runs.RunSeries run) => Markup.Percent(Evaluation.Performance.Growth.Annual(run.Equity.AsSpan()));

    private static string Fall(Evaluation.Runs.RunSeries run) => Markup.Percent(-Drawdown.Of(run.Equity.AsSpan()).Depth);
}
