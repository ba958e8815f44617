using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>The frame of the decision table, which the script fills.</summary>
internal static class DecisionsSection
{
    public static string Of(ReportFacts facts)
    {
        if (facts.Source.Audit.Decisions.Count == 0) return Markup.Section("decisions", "Decisions", "Not shown: the run left no decision audit (parameter <code>audit</code>).", "");
        var form = "<form class=\"filters\"><label>reason <select name=\"signal\"><option value=\"\">any</option></select></label>"
            + "<label>effect <select name=\"effect\"><option value=\"\">any</option></select></label><label>scenario <select name=\"scenario\"><option value=\"\">any</option></select></label>"
            + "<label>text <input name=\"text\" type=\"search\" placeholder=\"2026-01 stress\"></label><label><input name=\"changes\" type=\"checkbox\" checked> only changes</label>"
            + "<output class=\"count\"></output></form>";
        var table = "<div class=\"scrolls tall\" tabindex=\"0\" role=\"region\" aria-label=\"Decisions\"><table class=\"stacks\"><thead><tr><th scope=\"col\">time, UTC</th><th scope=\"col\">BTC</th><th scope=\"col\">weight</th>"
            + "<th scope=\"col\">multiplier</th><th scope=\"col\" class=\"words\">scenario</th><th scope=\"col\" class=\"words\">why</th></tr></thead><tbody></tbody></table></div><button type=\"button\" class=\"more\">more</button>";
        return Markup.Section("decisions", "Decisions", "Every decision with its reasons. A time leads to its place on the charts.", form + table);
    }
}
