using System.Globalization;

namespace YenValve.Launcher.Briefing;

/// <summary>Events of Japanese policy that lay ahead at a moment and were known by then.</summary>
internal static class PolicyCalendar
{
    private const string Series = "alternative/boj/policy_events.csv";
    private const string Form = "yyyy-MM-dd HH:mm";

    /// <summary>Events ahead, soonest first; none without a calendar.</summary>
    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="utcNow">The moment.</param>
    /// <param name="kind">Kind of event, as the file names it.</param>
    public static IReadOnlyList<DateTime> Ahead(string dataFolder, DateTime utcNow, string kind)
    {
        var file = Path.Combine(dataFolder, Series);
        if (!File.Exists(file)) return [];
        return
        [
            .. File.ReadLines(file).Select(line => line.Split(','))
                .Where(cells => cells.Length > 2 && cells[2].Equals(kind, StringComparison.OrdinalIgnoreCase))
                .Select(cells => (Released: Moment(cells[0]), Event: Moment(cells[1])))
                .Where(row => row.Released <= utcNow && row.Event > utcNow)
                .Select(row => row.Event!.Value)
                .Order(),
        ];
    }

    private static DateTime? Moment(string text) =>
        DateTime.TryParseExact(text, Form, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null;
}
