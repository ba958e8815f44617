using System.Globalization;
using System.Text;

namespace YenValve.Optimization.Reporting;

/// <summary>Points of two figures that would be equal if the past were the future; the line says where that is.</summary>
internal static class Scatter
{
    private const double Size = 320;
    private const double Margin = 44;

    public static string Of(IReadOnlyList<(double X, double Y)> points, (double X, double Y)? marked, string across, string down)
    {
        var finite = points.Where(p => double.IsFinite(p.X) && double.IsFinite(p.Y)).ToList();
        if (finite.Count == 0) return "";
        var low = Math.Min(0.0, finite.Min(p => Math.Min(p.X, p.Y)));
        var high = finite.Max(p => Math.Max(p.X, p.Y));
        if (high <= low) high = low + 1.0;
        double At(double value) => Margin + ((value - low) / (high - low) * (Size - Margin - 10));
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<figure><svg viewBox=\"0 0 {Size:0} {Size:0}\" width=\"{Size:0}\" role=\"img\" aria-label=\"{Html.Text(down)} against {Html.Text(across)}\">");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{At(low):0.0}\" y1=\"{Size - At(low):0.0}\" x2=\"{At(high):0.0}\" y2=\"{Size - At(high):0.0}\" class=\"guide\"/>");
        svg.Append(CultureInfo.InvariantCulture, $"<line x1=\"{At(low):0.0}\" y1=\"{Size - At(0):0.0}\" x2=\"{At(high):0.0}\" y2=\"{Size - At(0):0.0}\" class=\"zero\"/>");
        foreach (var (x, y) in finite) svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{At(x):0.0}\" cy=\"{Size - At(y):0.0}\" r=\"2.4\"/>");
        if (marked is { } best) svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{At(best.X):0.0}\" cy=\"{Size - At(best.Y):0.0}\" r=\"5\" class=\"best\"><title>the best: {best.X:0.00} and {best.Y:0.00}</title></circle>");
        foreach (var value in new[] { low, (low + high) / 2.0, high })
        {
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{At(value):0.0}\" y=\"{Size - Margin + 18:0}\" text-anchor=\"middle\">{value:0.0}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin - 6:0}\" y=\"{Size - At(value) + 4:0.0}\" text-anchor=\"end\">{value:0.0}</text>");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Margin:0}\" y=\"{Size - 8:0}\" class=\"axis\">{Html.Text(across)} →</text><text x=\"{Margin + 6:0}\" y=\"14\" class=\"axis\">{Html.Text(down)} ↑</text></svg></figure>\n");
        return svg.ToString();
    }
}
