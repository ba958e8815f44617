using System.Globalization;
using System.Text;
using YenValve.Evaluation.Performance;
using YenValve.Report.Making;

namespace YenValve.Report.Html.Sections;

/// <summary>The return of every month as a map of heat.</summary>
internal static class MonthsSection
{
    private const double Full = 0.15;

    public static string Of(ReportFacts facts)
    {
        var run = facts.Run;
        var months = CalendarReturns.Monthly(run.Times, run.Equity.AsSpan()).ToDictionary(month => (month.Year, month.Month), month => month.Return);
        var years = CalendarReturns.Yearly(run.Times, run.Equity.AsSpan());
        var html = new StringBuilder("<div class=\"scrolls\" tabindex=\"0\" role=\"region\" aria-label=\"Returns by month\"><table class=\"heat\"><thead><tr><th scope=\"col\">year</th>");
        for (var month = 1; month <= 12; month++) html.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\">{CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month)}</th>");
        html.Append("<th scope=\"col\">year</th></tr></thead><tbody>");
        foreach (var (year, total) in years)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{year}</th>");
            for (var month = 1; month <= 12; month++) html.Append(months.TryGetValue((year, month), out var change) ? Cell(change) : "<td></td>");
            html.Append(Cell(total)).Append("</tr>");
        }

        html.Append("</tbody></table></div>");
        return Markup.Section("months", "Months", $"{Markup.Term("Returns", Definitions.Named("calendar"))} in per cent, UTC months; the first and the last may be partial.", html.ToString());
    }

    private static string Cell(double change) => string.Create(CultureInfo.InvariantCulture,
        $"<td class=\"{(change < 0 ? "loss" : "gain")}\" style=\"--heat:{Math.Round(Math.Min(Math.Abs(change) / Full, 1.0) * 70)}%\">{100 * change:+0.0;-0.0;0.0}</td>");
}
