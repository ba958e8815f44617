using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;

namespace YenValve.Collector.Publishers.Boj;

/// <summary>
/// The dates on the bank's page of monetary policy meetings: below a heading with the year, cells such as "Jan. 22 (Thurs.), 23 (Fri.)" or "Apr. 30 (Thurs.), May 1 (Fri.)". Every date is held
/// against its weekday, so that a year or a cell that is misread is an error and no date.
/// </summary>
internal static partial class MeetingPage
{
    // The board meets eight times a year; a page with fewer for a year was cut off, or is another page.
    private const int LeastMeetings = 8;

    /// <summary>The second day of every meeting, on which its decision is announced, in order.</summary>
    /// <exception cref="FormatException">The page is not as described.</exception>
    public static IReadOnlyList<DateOnly> Decisions(string html)
    {
        var decisions = new SortedSet<DateOnly>();
        var headings = Heading().Matches(html);
        for (var i = 0; i < headings.Count; i++)
        {
            var year = int.Parse(headings[i].Groups["year"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);
            var end = i + 1 < headings.Count ? headings[i + 1].Index : html.Length;
            decisions.UnionWith(OfYear(html[headings[i].Index..end], year));
        }

        foreach (var year in decisions.GroupBy(day => day.Year))
        {
            if (year.Count() < LeastMeetings) throw new FormatException($"{year.Key} has {year.Count()} meetings");
        }

        if (decisions.Count == 0) throw new FormatException("the page holds no meetings");
        if (!html.Contains("</html>", StringComparison.OrdinalIgnoreCase)) throw new FormatException("the page has no end");
        return [.. decisions];
    }

    private static IEnumerable<DateOnly> OfYear(string html, int year)
    {
        foreach (Match cell in Cell().Matches(html))
        {
            var text = WebUtility.HtmlDecode(Tag().Replace(cell.Groups["text"].Value, " "));
            if (Meeting().Match(text) is not { Success: true } meeting) continue;
            var month = meeting.Groups["month2"].Success ? meeting.Groups["month2"] : meeting.Groups["month"];
            _ = DayOf(meeting.Groups["month"], meeting.Groups["day"], meeting.Groups["weekday"], year);
            yield return DayOf(month, meeting.Groups["day2"], meeting.Groups["weekday2"], year);
        }
    }

    private static DateOnly DayOf(Group month, Group day, Group weekday, int year)
    {
        var text = FormattableString.Invariant($"{month.Value[..3]} {day.Value} {year}");
        if (!DateOnly.TryParseExact(text, "MMM d yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) throw new FormatException($"'{text}' is no date");
        if (!date.DayOfWeek.ToString().StartsWith(weekday.Value[..3], StringComparison.Ordinal)) throw new FormatException($"'{text}' is no {weekday.Value}");
        return date;
    }

    [GeneratedRegex(@"<(h[1-6]|caption)\b[^>]*>(?:(?!</\1>).)*?\b(?<year>20\d\d)\b", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Heading();

    [GeneratedRegex(@"<t[dh]\b[^>]*>(?<text>.*?)</t[dh]>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Cell();

    [GeneratedRegex("<[^>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    [GeneratedRegex(@"^\s*(?<month>[A-Z][a-z]{2,8})\.?\s+(?<day>\d{1,2})\s*\((?<weekday>[A-Z][a-z]{2,8})\.?\)\s*(?:,|and)\s*(?:(?<month2>[A-Z][a-z]{2,8})\.?\s+)?(?<day2>\d{1,2})\s*\((?<weekday2>[A-Z][a-z]{2,8})\.?\)", RegexOptions.CultureInvariant)]
    private static partial Regex Meeting();
}
