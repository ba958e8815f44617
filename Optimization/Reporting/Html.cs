using System.Globalization;
using System.Net;

namespace YenValve.Optimization.Reporting;

/// <summary>Text of a page.</summary>
internal static class Html
{
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    public static string Number(double value, string format) => double.IsFinite(value) ? value.ToString(format, CultureInfo.InvariantCulture) : "–";

    /// <summary>A table: the heads, then rows of cells that are marked up already.</summary>
    public static string Table(IEnumerable<string> heads, IEnumerable<IEnumerable<string>> rows) =>
        $"<div class=\"scrolls\"><table><thead><tr>{string.Concat(heads.Select(head => $"<th>{Text(head)}</th>"))}</tr></thead><tbody>{string.Concat(rows.Select(row => $"<tr>{string.Concat(row.Select(cell => $"<td>{cell}</td>"))}</tr>"))}</tbody></table></div>\n";

    public static string Section(string title, string lead, string content) =>
        $"<section><h2>{Text(title)}</h2><p class=\"lead\">{Text(lead)}</p>\n{content}</section>\n";
}
