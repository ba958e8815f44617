namespace YenValve.Importing.Formats;

/// <summary>A daily series whose first column is a date and whose values need no more than checking.</summary>
public sealed class DatedSeries : IPublisher
{
    internal static readonly ImportTarget VixTarget = new("alternative/cboe/vix.csv", Header: "date,open,high,low,close");
    internal static readonly ImportTarget FedFundsTarget = new("alternative/interest-rate/usa/interest-rate.csv", Header: "DATE,EFFR");
    internal static readonly ImportTarget SofrTarget = new("alternative/nyfed/sofr.csv", Header: "date,sofr");
    internal static readonly ImportTarget CallRateTarget = new("alternative/boj/call_rate.csv", Header: "date,call_rate");
    private readonly ImportTarget _target;
    private readonly Func<CsvLine, string?> _values;

    private DatedSeries(string name, string description, ImportTarget target, Func<CsvLine, string?> values)
    {
        Name = name;
        Description = description;
        _target = target;
        _values = values;
    }

    /// <summary>Cboe's VIX history: date, open, high, low, close in index points.</summary>
    public static IPublisher CboeVix { get; } = new DatedSeries("cboe-vix", "VIX history of Cboe (DATE,OPEN,HIGH,LOW,CLOSE)", VixTarget, line => Positive(line, 4));

    /// <summary>ICE BofA MOVE index: date and index points.</summary>
    public static IPublisher Move { get; } = new DatedSeries("move", "a vendor's MOVE index (date,value)",
        new ImportTarget("alternative/yenvalve/move.csv", Header: "date,move"), line => Positive(line, 1));

    /// <summary>US dollar index: date and index points.</summary>
    public static IPublisher Dxy { get; } = new DatedSeries("dxy", "a vendor's US dollar index (date,value)",
        new ImportTarget("alternative/yenvalve/dxy.csv", Header: "date,dxy"), line => Positive(line, 1));

    /// <summary>USD/JPY at the New York close: date, open, high, low, close.</summary>
    public static IPublisher YenClose { get; } = new DatedSeries("yen-close", "daily USD/JPY bars that end at the New York close (date,open,high,low,close)",
        new ImportTarget("alternative/yenvalve/usdjpy_nyclose.csv", Header: "date,open,high,low,close"), line => Positive(line, 4));

    /// <summary>Effective federal funds rate, percent, into LEAN's interest-rate file.</summary>
    public static IPublisher FedFunds { get; } = Rate("nyfed-effr", "effective federal funds rate (date,percent) to LEAN's interest-rate file", FedFundsTarget);

    /// <summary>Secured overnight financing rate, percent.</summary>
    public static IPublisher Sofr { get; } = Rate("nyfed-sofr", "secured overnight financing rate (date,percent)", SofrTarget);

    /// <summary>The Bank of Japan's uncollateralised overnight call rate, percent.</summary>
    public static IPublisher CallRate { get; } = Rate("boj-call", "uncollateralised overnight call rate of the Bank of Japan (date,percent)", CallRateTarget);

    /// <inheritdoc/>
    public string Name { get; }

    /// <inheritdoc/>
    public string Description { get; }

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0].Length == 0 || char.IsAsciiLetter(line[0][0])) return;
        if (!Figures.TryDate(line[0], out var date)) sink.Refuse(line[0], "not a date");
        else if (!options.Holds(date)) return;
        else if (_values(line) is { } values) sink.Add(_target, $"{Figures.Text(date)},{values}");
        else sink.Refuse(line.Text, "not a figure of this series");
    }

    private static DatedSeries Rate(string name, string description, ImportTarget target) =>
        new(name, description, target, line => Figures.TryNumber(line[1], out var rate) && Math.Abs(rate) <= 50m ? Figures.Text(rate) : null);

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
