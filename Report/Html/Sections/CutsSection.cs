using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>Every cut with what followed it: hits and false alarms against what any day would have given.</summary>
internal static class CutsSection
{
    public static string Of(ReportFacts facts)
    {
        if (facts.Cuts is not { } score) return Markup.Section("cuts", "Hits and false alarms", "Not shown: it needs the audit of every daily decision (parameter <code>audit</code> on <code>all</code>).", "");
        var lead = $"Said beforehand, {Markup.Text(score.Definition.Text)}. {Markup.Count(score.Hits, "hit")} and {Markup.Count(score.FalseAlarms, "false alarm")} among {Markup.Count(score.Cuts.Count, "cut")}: "
            + $"{Markup.Term("hit rate", Definitions.Named("hit-rate"))} {Markup.Percent(score.HitRate, 0)} against a {Markup.Term("base rate", Definitions.Named("base-rate"))} of {Markup.Percent(score.BaseRate, 0)}; "
            + $"{Markup.Term("chance of as many", Definitions.Named("chance"))} {Markup.Number(score.ChanceOfAsMany)}.";
        var rows = score.Cuts.Select(cut => new[]
        {
            Markup.Moment(cut.UtcTime),
            Markup.Number(cut.Price, 0),
            $"{Markup.Percent(cut.From, 0)} → {Markup.Percent(cut.To, 0)}",
            cut.WholeUtc is { } whole ? Markup.Day(whole) : "not yet",
            Markup.Percent(cut.WorstAfter),
            cut.IsHit switch { true => "<b class=\"good\">hit</b>", false => "<b class=\"bad\">false alarm</b>", null => "not over" },
            Markup.Go(cut.UtcTime, "show"),
        });
        return Markup.Section("cuts", "Hits and false alarms", lead, Markup.Table("Cuts", ["cut, UTC", "BTC", "multiplier", "whole again, or cut again", Markup.Term("lowest after it", Definitions.Named("lowest-after")), "", ""], rows));
    }
}
