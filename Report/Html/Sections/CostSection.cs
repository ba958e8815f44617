using YenValve.Evaluation.Events;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>What the protection cost when nothing happened.</summary>
internal static class CostSection
{
    public static string Of(ReportFacts facts)
    {
        if (facts.Evaluation is not { Cost: var cost }) return Markup.Section("cost", "Cost of protection", "Not shown: it needs the twin without the macro cut, the volatility target alone, and the audit of every daily decision.", "");
        var calm = double.IsNaN(cost.CalmYears) ? "No calendar year is free of event windows." : $"In calendar years that no window touches: {Markup.Points(cost.CalmYears)} points a year.";
        var lead = $"Against the twin without the macro cut: {Markup.Term("outside event windows", Definitions.Named("cost-outside"))} {Markup.Points(cost.OutsideWindows)} points a year, "
            + $"{Markup.Term("inside them", Definitions.Named("cost-inside"))} {Markup.Points(cost.InsideWindows)} points in all. {calm}";
        var rows = cost.Years.Select(year => new[]
        {
            year.Year.ToString(System.Globalization.CultureInfo.InvariantCulture),
            Markup.Percent(year.Run),
            Markup.Percent(year.Twin),
            Difference(Markup.Points(year.Run - year.Twin)),
            year.IsCalm ? "calm" : string.Join(", ", EventWindows.All.Where(window => window.FirstDay.Year <= year.Year && window.LastDay.Year >= year.Year).Select(window => Markup.Text(window.Name))),
        });
        return Markup.Section("cost", "Cost of protection", lead, Markup.Table("Years against the twin", ["year", "YenValve", "without macro", Markup.Term("difference, points", Definitions.Named("year-difference")), "event windows"], rows, 4));
    }

    // The colour is that of what is shown: what rounds to nothing is neither.
    private static string Difference(string points) => points[0] switch
    {
        '+' => $"<b class=\"good\">{points}</b>",
        '-' => $"<b class=\"bad\">{points}</b>",
        _ => points,
    };
}
