using System.Globalization;
using System.Text;

namespace YenValve.Optimization.Reporting;

/// <summary>Paths of one unit of money over the same days, on a scale of growth rates.</summary>
internal static class Curve
{
    private const double Width = 960;
    private const double Height = 260;
    private const double Margin = 44;
    private const int MostPoints = 480;

    public static string Of(IReadOnlyList<(string Name, string Class, IReadOnlyList<DateTime> Days, double[] Equity)> lines)
    {
        var (first, last) = (lines.Min(l => l.Days[0]), lines.Max(l => l.Days[^1]));
        var (low, high) = (lines.Min(l => l.Equity.Min()), lines.Max(l => l.Equity.Max()));
        double X(DateTime day) => Margin + ((day - first) / (last - first) * (Width - Margin - 10));
        double Y(double value) => Height - 24 - (Math.Log(value / low) / Math.Max(1e-9, Math.Log(high / low)) * (Height - 40));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<figure><svg viewBox=\"0 0 {Width:0} {Height:0}\" role=\"img\" aria-label=\"Growth of one unit\" class=\"wide\">");
        for (var year = first.Year + 1; year <= last.Year; year++)
        {
            var x = X(new DateTime(year, 1, 1, 0, 0, 0, DateTimeKind.Utc));
            svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{x:0.0}\" x2=\"{x:0.0}\" y1=\"8\" y2=\"{Height - 24:0}\" class=\"zero\"/><text x=\"{x:0.0}\" y=\"{Height - 8:0}\" text-anchor=\"middle\">{year}</text>");
        }

        foreach (var value in new[] { low, Math.Sqrt(low * high), high }) svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin - 6:0}\" y=\"{Y(value) + 4:0.0}\" text-anchor=\"end\">{value:0.00}</text>");
        foreach (var (name, style, days, equity) in lines)
        {
            // One value more than days: the unit it began with.
            var step = Math.Max(1, days.Count / MostPoints);
            var points = string.Join(' ', Enumerable.Range(0, days.Count).Where(i => i % step == 0 || i == days.Count - 1).Select(i => string.Create(CultureInfo.InvariantCulture, $"{X(days[i]):0.0},{Y(equity[i + 1]):0.0}")));
            svg.Append(CultureInfo.InvariantCulture, $"<polyline points=\"{points}\" class=\"{style}\"><title>{Html.Text(name)}</title></polyline>");
        }

        return svg.Append("</svg></figure>\n").ToString();
    }
}
