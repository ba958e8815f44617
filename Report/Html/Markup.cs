using System.Globalization;
using System.Net;
using System.Text;

namespace YenValve.Report.Html;

/// <summary>Pieces of HTML.</summary>
internal static class Markup
{
    /// <summary>Text as HTML.</summary>
    public static string Text(string? text) => WebUtility.HtmlEncode(text ?? "");

    /// <summary>A term with what it means, shown on hover, focus and tap.</summary>
    public static string Term(string name, string definition) => $"<span class=\"term\" tabindex=\"0\" data-definition=\"{Text(definition)}\">{Text(name)}</span>";

    /// <summary>A table in a frame that scrolls by itself, so that the page never does sideways.</summary>
    /// <param name="caption">What it holds, for readers that cannot see it.</param>
    /// <param name="head">Heads of its columns, as HTML.</param>
    /// <param name="rows">Rows of cells, as HTML; the first cell heads its row.</param>
    /// <param name="words">Columns of words, which start at the left; numbers end at the right.</param>
    public static string Table(string caption, IEnumerable<string> head, IEnumerable<IEnumerable<string>> rows, params int[] words)
    {
        var html = new StringBuilder($"<div class=\"scrolls\" tabindex=\"0\" role=\"region\" aria-label=\"{Text(caption)}\"><table><caption class=\"unseen\">{Text(caption)}</caption><thead><tr>");
        foreach (var (index, cell) in head.Index()) html.Append(words.Contains(index) ? "<th scope=\"col\" class=\"words\">" : "<th scope=\"col\">").Append(cell).Append("</th>");
        html.Append("</tr></thead><tbody>");
        foreach (var row in rows)
        {
            html.Append("<tr>");
            foreach (var (index, cell) in row.Index())
            {
                if (index == 0) html.Append("<th scope=\"row\">").Append(cell).Append("</th>");
                else html.Append(words.Contains(index) ? "<td class=\"words\">" : "<td>").Append(cell).Append("</td>");
            }

            html.Append("</tr>");
        }

        return html.Append("</tbody></table></div>").ToString();
    }

    /// <summary>A section of the page.</summary>
    public static string Section(string id, string title, string lead, string body) =>
        $"<section id=\"{id}\"><h2>{Text(title)}</h2>{(lead.Length > 0 ? $"<p class=\"lead\">{lead}</p>" : "")}{body}</section>\n";

    /// <summary>A fraction in per cent; a dash where it is not a number.</summary>
    public static string Percent(double value, int decimals = 1) =>
        double.IsFinite(value) ? (Math.Round(100.0 * value, decimals) + 0.0).ToString("F" + decimals, CultureInfo.InvariantCulture) + "%" : "–"; // plus zero, here and below: no minus before a zero

    /// <summary>A difference in percentage points with its sign.</summary>
    public static string Points(double value) => double.IsFinite(value) ? (100.0 * value).ToString("+0.0;-0.0;0.0", CultureInfo.InvariantCulture) : "–";

    /// <summary>A plain number; a dash where it is none.</summary>
    public static string Number(double value, int decimals = 2) => double.IsFinite(value) ? (Math.Round(value, decimals) + 0.0).ToString("F" + decimals, CultureInfo.InvariantCulture) : "–";

    /// <summary>"1 hit", "2 hits".</summary>
    /// <param name="number">How many.</param>
    /// <param name="thing">The word for one of them; more take an s.</param>
    public static string Count(int number, string thing) => FormattableString.Invariant($"{number} {thing}{(number == 1 ? "" : "s")}");

    /// <summary>A day.</summary>
    public static string Day(DateTime time) => time.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>A moment, to the minute, UTC.</summary>
    public static string Moment(DateTime time) => time.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);

    /// <summary>A button that moves the charts to a moment.</summary>
    public static string Go(DateTime time, string text) =>
        $"<button type=\"button\" class=\"go\" data-at=\"{((time - DateTime.UnixEpoch).TotalHours).ToString(CultureInfo.InvariantCulture)}\">{Text(text)}</button>";
}
