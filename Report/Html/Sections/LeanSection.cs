using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>LEAN's own statistics as they stand in the file.</summary>
internal static class LeanSection
{
    public static string Of(ReportFacts facts) => Markup.Section("lean", "LEAN's statistics", "As they stand in the result file. Where they differ from the figures above, LEAN counts otherwise: hover for how.",
        "<details open><summary>Statistics</summary>" + Markup.Table("LEAN's statistics", ["", ""], facts.Source.Run.Statistics.Select(statistic => new[]
        {
            LeanDefinitions.Of(statistic.Key) is { } definition ? Markup.Term(statistic.Key, definition) : Markup.Text(statistic.Key),
            $"<span data-lean=\"{Markup.Text(statistic.Key)}\">{Markup.Text(statistic.Value)}</span>",
        })) + "</details>");
}
