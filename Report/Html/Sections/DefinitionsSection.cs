using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>All definitions in one place, for print and for readers without a pointer.</summary>
internal static class DefinitionsSection
{
    public static string Of() => Markup.Section("definitions", "What the figures mean", "",
        "<details><summary>All definitions</summary><dl class=\"definitions\">"
        + string.Concat(Definitions.All.Select(definition => $"<dt>{Markup.Text(definition.Name)}</dt><dd>{Markup.Text(definition.Text)}</dd>"))
        + "</dl></details>");
}
