namespace YenValve.Launcher.Import;

/// <summary>Reads one publisher's file format and says where its rows belong in a LEAN data folder.</summary>
public interface IPublisher
{
    /// <summary>Name on the command line.</summary>
    string Name { get; }

    /// <summary>One line for the help.</summary>
    string Description { get; }

    /// <summary>Where the rows go, relative to the data folder.</summary>
    ImportTarget Target(ImportOptions options);

    /// <summary>A stored row for a line of the file; null with an issue where the line is refused, null without one where it is none of the figures (a header).</summary>
    string? Row(CsvLine line, ImportOptions options, out ImportIssue? issue);
}

/// <summary>A series of the data folder.</summary>
/// <param name="Path">Relative path with forward slashes.</param>
/// <param name="Entry">Csv inside a zip; null for a plain file.</param>
/// <param name="Header">Header of a plain file.</param>
public sealed record ImportTarget(string Path, string? Entry = null, string? Header = null);

/// <summary>What the user asked for.</summary>
public sealed record ImportOptions
{
    /// <summary>Ticker of bars, such as BTCUSDT.</summary>
    public string Symbol { get; init; } = "BTCUSDT";

    /// <summary>LEAN's market of bars, such as binance or oanda.</summary>
    public string Market { get; init; } = "binance";

    /// <summary>hour or daily.</summary>
    public string Resolution { get; init; } = "hour";

    /// <summary>First day that is taken over.</summary>
    public DateTime From { get; init; } = DateTime.MinValue;

    /// <summary>Last day that is taken over.</summary>
    public DateTime Until { get; init; } = DateTime.MaxValue;

    internal bool Holds(DateTime time) => time >= From && time.Date <= Until.Date;
}
