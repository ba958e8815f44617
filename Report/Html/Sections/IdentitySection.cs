using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>Which run this is: enough to make it again.</summary>
internal static class IdentitySection
{
    public static string Of(ReportFacts facts)
    {
        var run = facts.Source.Run;
        var audit = facts.Source.Audit;
        var parameters = audit.Run?.Parameters ?? run.Parameters;
        var entries = new List<(string, string)>
        {
            ("run", run.Id),
            ("algorithm", run.Algorithm + (audit.Run is { Version.Length: > 0 } begun ? " " + begun.Version : "")),
            ("engine", run.Engine),
            ("data", facts.Source.DataHash is { } hash ? "SHA-256 " + hash : "folder not at hand"),
            ("account", run.Currency),
            ("decisions", FormattableString.Invariant($"{audit.Decisions.Count}{(audit.Unread > 0 ? $", {audit.Unread} audit lines unread" : "")}")),
            ("random numbers", FormattableString.Invariant($"none in the run; intervals drawn with seed {facts.Settings.Bootstrap.Seed}")),
        };
        var list = "<dl class=\"identity\">" + string.Concat(entries.Select(fact => $"<div><dt>{fact.Item1}</dt><dd>{Markup.Text(fact.Item2)}</dd></div>")) + "</dl>";
        var source = audit.Run != null ? "As the algorithm understood them, defaults included." : "As the result file has them; defaults are not in it.";
        var table = parameters.Count == 0 ? "<p>None in the file.</p>" : Markup.Table("Parameters", ["parameter", "value"], parameters.OrderBy(parameter => parameter.Key, StringComparer.Ordinal).Select(parameter => new[] { Markup.Text(parameter.Key), Markup.Text(parameter.Value) }), 1);
        return Markup.Section("identity", "Which run this is", "", list + $"<details><summary>Parameters</summary><p class=\"lead\">{source}</p>{table}</details>");
    }
}
