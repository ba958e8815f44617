namespace YenValve.Collector.Tests.Publishers;

/// <summary>The shape of the Bank of Japan's page of meetings, with the dates of 2026.</summary>
internal static class MeetingPages
{
    public static readonly string[] Decisions2026 = ["2026-01-23", "2026-03-19", "2026-04-28", "2026-06-16", "2026-07-31", "2026-09-18", "2026-10-30", "2026-12-18"];

    public static string Page2026 { get; } = Page("2026", "Jan. 22 (Thurs.), 23 (Fri.)", "Mar. 18 (Wed.), 19 (Thurs.)", "Apr. 27 (Mon.), 28 (Tues.)", "June 15 (Mon.), 16 (Tues.)",
        "July 30 (Thurs.), 31 (Fri.)", "Sept. 17 (Thurs.), 18 (Fri.)", "Oct. 29 (Thurs.), 30 (Fri.)", "Dec. 17 (Thurs.), 18 (Fri.)");

    public static string Page(string year, params string[] meetings) => $"""
        <!DOCTYPE html><html lang="en"><head><title>Monetary Policy Meetings : Bank of Japan</title></head><body><h1>Monetary Policy Meetings</h1>
        <h2 id="p{year}">{year}</h2><table><thead><tr><th>Date of MPM</th><th>Outlook Report</th><th>Summary of Opinions</th><th>MPM Minutes</th></tr></thead><tbody>
        {string.Concat(meetings.Select(meeting => $"<tr><td>{meeting}</td><td>--</td><td><a href=\"/en/x.pdf\">Feb. 2 (Mon.)</a></td><td>Mar. 25 (Wed.)</td></tr>\n"))}
        </tbody></table></body></html>
        """;
}
