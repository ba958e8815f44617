namespace YenValve.Launcher.Import;

/// <summary>A daily series whose first column is a date: Cboe's VIX, a policy rate, the BOJ's decision days.</summary>
public sealed class DatedPublisher : IPublisher
{
    private readonly ImportTarget _target;
    private readonly Func<CsvLine, string?> _values;

    private DatedPublisher(string name, string description, ImportTarget target, Func<CsvLine, string?> values)
    {
        Name = name;
        Description = description;
        _target = target;
        _values = values;
    }

    /// <summary>Cboe's VIX history: date, open, high, low, close in index points.</summary>
    public static IPublisher CboeVix { get; } = new DatedPublisher("cboe-vix", "VIX history of Cboe (DATE,OPEN,HIGH,LOW,CLOSE)",
        new ImportTarget("alternative/cboe/vix.csv", Header: "date,open,high,low,close"),
        line => Positive(line, 4));

    /// <summary>Effective federal funds rate, percent, into LEAN's interest-rate file.</summary>
    public static IPublisher FedFunds { get; } = new DatedPublisher("nyfed-effr", "effective federal funds rate (Date,Value in percent) to LEAN's interest-rate file",
        new ImportTarget("alternative/interest-rate/usa/interest-rate.csv", Header: "DATE,EFFR"),
        line => Figures.TryNumber(line[1], out var rate) ? Figures.Text(rate) : null);

    /// <summary>Decision days of the Bank of Japan's policy board, with the policy rate after it where it is known.</summary>
    public static IPublisher BojMeetings { get; } = new DatedPublisher("boj", "Bank of Japan decision days (date, policy rate after in percent, note)",
        new ImportTarget("alternative/boj/policy_meetings.csv", Header: "date,policy_rate_after,note"),
        line => Figures.IsMissing(line[1]) ? "," + line[2] : Figures.TryNumber(line[1], out var rate) ? $"{Figures.Text(rate)},{line[2]}" : null);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public ImportTarget Target(ImportOptions options) => _target;

    /// <inheritdoc/>
    public string? Row(CsvLine line, ImportOptions options, out ImportIssue? issue)
    {
        issue = null;
        if (line[0].Length == 0 || char.IsAsciiLetter(line[0][0])) return null;
        if (!Figures.TryDate(line[0], out var date))
        {
            issue = line.Refuse(line[0], "not a date");
            return null;
        }

        if (!options.Holds(date)) return null;
        if (_values(line) is { } values) return $"{Figures.Text(date)},{values}";
        issue = line.Refuse(line.Text, "not a figure of this series");
        return null;
    }

    private static string? Positive(CsvLine line, int count)
    {
        var cells = new string[count];
        for (var i = 0; i < count; i++)
        {
            if (!Figures.TryNumber(line[i + 1], out var value) || value <= 0m) return null;
            cells[i] = Figures.Text(value);
        }

        return string.Join(',', cells);
    }
}
