using YenValve.Importing;

namespace YenValve.Collector.Publishers.Dropped;

/// <summary>The folder that vendors' files are put into, and how they are read.</summary>
public sealed class DropOptions
{
    /// <summary>The folder; files go on to done/ and rejected/ below it. Empty for none.</summary>
    public string Folder { get; set; } = "";

    /// <summary>Which file is what; the first whose pattern fits. A file that none fits is taken by the beginning of its name: <c>vendor-yenvol.2026-01-23.csv</c>.</summary>
    public IList<DroppedFile> Files { get; set; } = [];
}

/// <summary>How files of a name are read: the options of <c>yenvalve data import</c>.</summary>
public sealed class DroppedFile
{
    /// <summary>Name with * and ?, such as <c>bloomberg*.csv</c>.</summary>
    public string Pattern { get; set; } = "";

    /// <summary>Format: a publisher of <c>yenvalve data import</c>, or <c>option-chain</c>.</summary>
    public string Publisher { get; set; } = "";

    /// <summary>Ticker of bars or of a vendor's series.</summary>
    public string Symbol { get; set; } = "BTCUSDT";

    /// <summary>LEAN market of bars.</summary>
    public string Market { get; set; } = "binance";

    /// <summary>Length of the file's bars.</summary>
    public BarLength Resolution { get; set; } = BarLength.Hour;

    /// <summary>IANA zone of times in files that state none.</summary>
    public string Zone { get; set; } = "UTC";

    /// <summary>Length of a vendor's bars.</summary>
    public TimeSpan Bar { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Exchange, or exchanges, of a vendor's figures.</summary>
    public string Venue { get; set; } = "";

    /// <summary>Figure to column of a vendor's file; none where the columns have the figures' own names.</summary>
    public IDictionary<string, string> Columns { get; } = new Dictionary<string, string>();
}
