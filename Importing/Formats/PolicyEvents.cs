using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>
/// Events of Japanese policy, each stored under the moment it became public: the Bank of Japan's decision days (date, rate after, note) or the
/// ministry's interventions (day in Japan, direction, billions of yen).
/// </summary>
public sealed class PolicyEvents : IPublisher
{
    // Decisions come at midday in Tokyo without a fixed time; by the governor's conference at 15:30 JST they are known for certain.
    private static readonly TimeSpan DecisionKnown = new(6, 30, 0);

    // What was spent in a month is disclosed at its end, the days of a quarter five weeks after it.
    private const int DisclosureWeeks = 6;

    internal static readonly ImportTarget Target = new("alternative/boj/policy_events.csv", Header: "released,event,kind,value,note", KeyCells: 3);

    // Called at a few days' notice in the spring of 2020: no calendar knew them.
    private static readonly DateTime[] Unscheduled = [new(2020, 3, 16), new(2020, 5, 22)];
    private readonly bool _interventions;

    private PolicyEvents(bool interventions) => _interventions = interventions;

    /// <summary>Decision days of the Bank of Japan.</summary>
    public static IPublisher Boj { get; } = new PolicyEvents(interventions: false);

    /// <summary>Interventions of the Ministry of Finance.</summary>
    public static IPublisher Interventions { get; } = new PolicyEvents(interventions: true);

    /// <inheritdoc/>
    public string Name => _interventions ? "mof-interventions" : "boj";

    /// <inheritdoc/>
    public string Description => _interventions
        ? "currency interventions of the Ministry of Finance Japan (date, direction, billions of yen, note)"
        : "decision days of the Bank of Japan (date, policy rate after in percent, note)";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0].Length == 0 || char.IsAsciiLetter(line[0][0])) return;
        if (!Figures.TryDate(line[0], out var date)) sink.Refuse(line[0], "not a date");
        else if (!options.Holds(date)) return;
        else if (_interventions) ReadIntervention(line, date, sink);
        else ReadMeeting(line, date, sink);
    }

    private static void ReadMeeting(CsvLine line, DateTime date, IImportSink sink)
    {
        var rate = 0m;
        var known = !Figures.IsMissing(line[1]);
        if (known && !Figures.TryNumber(line[1], out rate))
        {
            sink.Refuse(line[1], "not a rate in percent");
            return;
        }

        var decision = Stamp(date + DecisionKnown);

        // The bank gives the dates of a year out well before it begins.
        if (!Unscheduled.Contains(date)) sink.Add(Target, $"{Stamp(new DateTime(date.Year, 1, 1))},{decision},Scheduled,,");
        if (known) sink.Add(Target, $"{decision},{decision},Decision,{Figures.Text(rate)},{Note(line[2])}");
    }

    private static void ReadIntervention(CsvLine line, DateTime date, IImportSink sink)
    {
        if (!Figures.TryNumber(line[2], out var billions)) sink.Refuse(line[2], "not an amount in billions of yen");
        else
        {
            var quarterEnd = new DateTime(date.Year, ((date.Month - 1) / 3 * 3) + 1, 1).AddMonths(3);
            sink.Add(Target, $"{Stamp(quarterEnd.AddDays(7 * DisclosureWeeks))},{Stamp(date)},Intervention,{Figures.Text(billions)},{Note(line[1])}");
        }
    }

    private static string Note(string text) => text.Replace(',', ';');

    private static string Stamp(DateTime utc) => utc.ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
}
