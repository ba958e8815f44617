using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>LEAN's own statistics as they stand in the file.</summary>
internal static class LeanSection
{
    public static string Of(ReportFacts facts) => Markup.Section("lean", "LEAN's statistics", "As they stand in the result file. Where they differ from the figures above, LEAN counts otherwise: hover for how.",
        "<dl class=\"pairs\">" + string.Concat(facts.Source.Run.Statistics.Select(statistic => $"<div><dt>{Name(statistic.Key)}</dt><dd data-lean=\"{Markup.Text(statistic.Key)}\">{Markup.Text(statistic.Value)}</dd></div>")) + "</dl>");

    private static string Name(string statistic) => LeanDefinitions.Of(statistic) is { } definition ? Markup.Term(statistic, definition) : Markup.Text(statistic);
}
