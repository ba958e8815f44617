using System.Text;
using YenValve.Report.Compact;
using YenValve.Report.Html.Sections;
using YenValve.Report.Making;

namespace YenValve.Report.Html;

/// <summary>The report as one HTML file that needs nothing else.</summary>
public static class HtmlReport
{
    private static readonly (string Id, string Name)[] Places =
    [
        ("figures", "Figures"), ("charts", "Charts"), ("events", "Events"), ("cuts", "Cuts"), ("cost", "Cost"), ("months", "Months"), ("verdict", "Luck?"), ("feeds", "Feeds"),
        ("decisions", "Decisions"), ("identity", "Run"), ("lean", "LEAN"), ("definitions", "Definitions"),
    ];

    /// <summary>Writes the page.</summary>
    /// <param name="facts">What it says.</param>
    public static string Of(ReportFacts facts)
    {
        var run = facts.Source.Run;
        var title = $"{run.Id}: {Markup.Day(facts.Run.Times[0])} to {Markup.Day(facts.LastDay)}";
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n");
        // Nothing is ever asked of a network: the browser is told to refuse it.
        html.Append("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:\">\n<link rel=\"icon\" href=\"data:,\">\n");
        html.Append("<title>").Append(Markup.Text("YenValve " + title)).Append("</title>\n<style>\n").Append(Assets.Style).Append("</style>\n</head>\n<body>\n");
        html.Append("<a class=\"skip\" href=\"#figures\">Skip to the figures</a>\n<header><h1>YenValve</h1><p>").Append(Markup.Text(title)).Append(" · ").Append(Markup.Text(run.Engine)).Append("</p>");
        html.Append(SummarySection.Of(facts)).Append("<nav aria-label=\"Sections\">");
        foreach (var (id, name) in Places) html.Append("<a href=\"#").Append(id).Append("\">").Append(name).Append("</a>");
        html.Append("</nav></header>\n<noscript><p class=\"summary\">Charts and the decision table need scripts; every other figure is here.</p></noscript>\n<main>\n");
        html.Append(FiguresSection.Of(facts)).Append(ChartsSection.Of()).Append(EventsSection.Of(facts)).Append(CutsSection.Of(facts)).Append(CostSection.Of(facts)).Append(MonthsSection.Of(facts));
        html.Append(VerdictSection.Of(facts)).Append(FeedsSection.Of(facts)).Append(DecisionsSection.Of(facts)).Append(IdentitySection.Of(facts)).Append(LeanSection.Of(facts)).Append(DefinitionsSection.Of());
        html.Append("</main>\n<script type=\"application/json\" id=\"run\">").Append(Payload.Of(facts)).Append("</script>\n<script>\n").Append(Assets.Script).Append("</script>\n</body>\n</html>\n");
        return html.ToString();
    }
}
