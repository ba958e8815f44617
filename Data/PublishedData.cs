using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Logging;

namespace YenValve.Data;

/// <summary>
/// What the feeds of this project have in common: rows of a CSV file of the data folder, each handed over at the moment it became public
/// (<see cref="BaseData.EndTime"/>, UTC) and never before, in a backtest and live alike. A row that cannot be true is refused with one warning
/// that names file, line and value; it never ends a run and never becomes a zero.
/// </summary>
/// <remarks>
/// Subscribe with <c>AddData&lt;T&gt;(ticker, Resolution.Daily, TimeZones.Utc)</c>: without the zone LEAN reads the times as New York's. LEAN rounds
/// the Time of what it emits; the moment a row is about is <see cref="ReferenceTime"/>.
/// </remarks>
public abstract class PublishedData : BaseData
{
    // LEAN calls the reader of one instance for every line of a file in turn; the header starts the count again when a file is read anew.
    private int _line;

    /// <summary>When the row became public, UTC.</summary>
    public override DateTime EndTime { get; set; }

    /// <summary>The day or moment the row is about: the trading day, the survey's Tuesday, the bar's open.</summary>
    public DateTime ReferenceTime { get; private set; }

    /// <summary>The file a subscription reads, relative to the data folder, with forward slashes.</summary>
    protected abstract string FileOf(SubscriptionDataConfig config);

    /// <summary>A datum for a row, its release included; null where the row has no value or is refused through the row itself.</summary>
    protected abstract PublishedData? Parse(PublishedRow row, SubscriptionDataConfig config);

    /// <inheritdoc/>
    public override SubscriptionDataSource GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        new(Path.Combine(Globals.DataFolder, FileOf(config)), SubscriptionTransportMedium.LocalFile, FileFormat.Csv);

    /// <summary>Reads one line: a datum, or null for a header, a blank or a comment, and for a row that is refused.</summary>
    public sealed override BaseData Reader(SubscriptionDataConfig config, string line, DateTime date, bool isLiveMode)
    {
        _line++;
        var text = line.AsSpan().Trim().Trim('\uFEFF');
        if (text.IsEmpty || text[0] == '#') return null!;
        if (char.IsAsciiLetter(text[0]))
        {
            _line = 1;
            return null!;
        }

        var row = new PublishedRow(text.ToString());
        var datum = Parse(row, config);
        if (row.Problem is { } problem)
        {
            Log.Error($"{GetType().Name}: {FileOf(config)}:{_line}: {problem}; the row is left out.");
            return null!;
        }

        if (datum == null) return null!;
        if (datum.EndTime < row.Time)
        {
            Log.Error($"{GetType().Name}: {FileOf(config)}:{_line}: public before it happened ('{row.Text(1)}'); the row is left out.");
            return null!;
        }

        datum.Symbol = config.Symbol;
        datum.ReferenceTime = row.Time;
        datum.Time = row.Time;
        return datum;
    }

    /// <summary>A copy of its own. LEAN clones every row it emits and by default takes public settable members alone, which would lose the figures.</summary>
    public override BaseData Clone() => (BaseData)MemberwiseClone();

    /// <inheritdoc/>
    public override bool RequiresMapping() => false;
}
