using System.Globalization;

namespace YenValve.Launcher.Briefing;

/// <summary>Events of Japanese policy that lay ahead at a moment and were known by then.</summary>
internal static class PolicyCalendar
{
    /// <summary>File of the Bank of Japan's meetings, in the data folder.</summary>
    public const string Meetings = "alternative/boj/policy_events.csv";

    /// <summary>File of the auctions of super-long bonds, in the data folder.</summary>
    public const string Auctions = "alternative/mof/jgb_auctions.csv";

    private const string Form = "yyyy-MM-dd HH:mm";

    /// <summary>Events ahead, soonest first; null without a calendar.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="series">The calendar: its path in it.</param>
    /// <param name="utcNow">The moment.</param>
    /// <param name="kind">Kind of event, as the file names it.</param>
    public static IReadOnlyList<EventAhead>? Ahead(string dataFolder, string series, DateTime utcNow, string kind)
    {
        var file = Path.Combine(dataFolder, series);
        if (!File.Exists(file)) return null;
        return
        [
            .. File.ReadLines(file).Select(line => line.Split(','))
                .Where(cells => cells.Length > 2 && cells[2].Equals(kind, StringComparison.OrdinalIgnoreCase))
                .Select(cells => (Released: Moment(cells[0]), Event: Moment(cells[1]), Note: cells.Length > 4 ? cells[4] : ""))
                .Where(row => row.Released <= utcNow && row.Event > utcNow)
                .OrderBy(row => row.Event)
                .Select(row => new EventAhead(row.Event!.Value, row.Note)),
        ];
    }

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}

/// <summary>An event of a calendar.</summary>
/// <param name="UtcTime">When, UTC.</param>
/// <param name="Note">What the calendar says of it, such as the years of a bond.</param>
internal sealed record EventAhead(DateTime UtcTime, string Note);
