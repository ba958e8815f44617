using NodaTime;

namespace YenValve.Importing;

/// <summary>What the user asked for.</summary>
public sealed record ImportOptions
{
    /// <summary>Ticker of bars, such as BTCUSDT.</summary>
    public string Symbol { get; init; } = "BTCUSDT";

    /// <summary>LEAN's market of bars, such as binance or oanda.</summary>
    public string Market { get; init; } = "binance";

    /// <summary>Length of the file's bars.</summary>
    public BarLength Resolution { get; init; } = BarLength.Hour;

    /// <summary>Zone of the times in files that state none.</summary>
    public DateTimeZone Zone { get; init; } = DateTimeZone.Utc;

    /// <summary>Which column of a vendor's file holds what: figure to header name, or to column number from 1.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();

    /// <summary>Length of a vendor's bars.</summary>
    public TimeSpan Bar { get; init; } = TimeSpan.FromDays(1);

    /// <summary>Exchange, or exchanges, that a vendor's figures are of.</summary>
    public string Venue { get; init; } = "";

    /// <summary>First day that is taken over.</summary>
    public DateTime From { get; init; } = DateTime.MinValue;

    /// <summary>Last day that is taken over.</summary>
    public DateTime Until { get; init; } = DateTime.MaxValue;

    internal bool Holds(DateTime time) => time >= From && time.Date <= Until.Date;
}

/// <summary>Length of bars.</summary>
public enum BarLength
{
    /// <summary>One minute.</summary>
    Minute,

    /// <summary>One hour.</summary>
    Hour,

    /// <summary>One UTC day.</summary>
    Daily,
}
