using System.Globalization;
using System.Text;
using YenValve.Optimization.Objectives;
using YenValve.Optimization.Verdicts;

namespace YenValve.Optimization.Reporting;

/// <summary>The score over two parameters, the mean over all others: a plateau is a large patch of one colour, a peak is a dot.</summary>
internal static class HeatMap
{
    private const int Cell = 46;
    private const int Left = 64;
    private const int Top = 8;
    private const int MostCells = 20;

    public static string Of(IReadOnlyList<RankedRun> ranked, string across, string down, Direction direction)
    {
        var sets = ranked.Select(run => run.Run.Parameters).ToList();
        var (columns, rows) = (ParameterOrder.Of(sets, across), ParameterOrder.Of(sets, down));
        if (columns.Count > MostCells || rows.Count > MostCells) return "";
        var cells = ranked.Where(run => run.Run.Parameters.Values.ContainsKey(across) && run.Run.Parameters.Values.ContainsKey(down))
            .GroupBy(run => (run.Run.Parameters.Values[across], run.Run.Parameters.Values[down]))
            .ToDictionary(group => group.Key, group => group.Average(run => run.Score));
        var (low, high) = (cells.Values.Min(), cells.Values.Max());
        var (width, height) = (Left + (columns.Count * Cell) + 8, Top + (rows.Count * 30) + 44);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<figure><svg viewBox=\"0 0 {width} {height}\" width=\"{width}\" role=\"img\" aria-label=\"{Html.Text(down)} against {Html.Text(across)}\">");
        for (var row = 0; row < rows.Count; row++)
        {
            var y = Top + ((rows.Count - 1 - row) * 30);
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left - 6}\" y=\"{y + 19}\" text-anchor=\"end\">{Html.Text(rows[row])}</text>");
            for (var column = 0; column < columns.Count; column++)
            {
                if (!cells.TryGetValue((columns[column], rows[row]), out var value)) continue;
                var share = high > low ? (value - low) / (high - low) : 0.5;
                if (direction == Direction.Min) share = 1.0 - share;
                svg.Append(CultureInfo.InvariantCulture,
                    $"<g><title>{Html.Text(across)} {Html.Text(columns[column])}, {Html.Text(down)} {Html.Text(rows[row])}: {value:0.0000}</title><rect x=\"{Left + (column * Cell)}\" y=\"{y}\" width=\"{Cell - 2}\" height=\"28\" rx=\"3\" fill=\"{Colour(share)}\"/><text x=\"{Left + (column * Cell) + (Cell / 2) - 1}\" y=\"{y + 18}\" text-anchor=\"middle\" class=\"{(share > 0.55 ? "on" : "off")}\">{value:0.00}</text></g>");
            }
        }

        var bottom = Top + (rows.Count * 30);
        for (var column = 0; column < columns.Count; column++)
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left + (column * Cell) + (Cell / 2) - 1}\" y=\"{bottom + 14}\" text-anchor=\"middle\">{Html.Text(columns[column])}</text>");
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{Left}\" y=\"{bottom + 34}\" class=\"axis\">{Html.Text(down)} ↑, {Html.Text(across)} →</text></svg></figure>\n");
        return svg.ToString();
    }

    /// <summary>From pale to deep of one hue, which stays readable without colour.</summary>
    private static string Colour(double share) => string.Create(CultureInfo.InvariantCulture, $"hsl(212 {45 + (40 * share):0}% {90 - (58 * share):0}%)");
}
