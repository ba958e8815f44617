namespace YenValve.Importing.Formats;

/// <summary>Bars in a plain CSV: time or date of the open in UTC, open, high, low, close and, for trades, volume.</summary>
public sealed class PlainBars(bool quotes) : IPublisher
{
    /// <inheritdoc/>
    public string Name => quotes ? "fx-bars" : "bars";

    /// <inheritdoc/>
    public string Description => quotes
        ? "mid bars of a currency pair (time,open,high,low,close in UTC) to LEAN quote bars"
        : "bars of a crypto pair (time,open,high,low,close,volume in UTC) to LEAN trade bars";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0] is "time" or "date") return;
        if (!Figures.TryTime(line[0], out var time) && !Figures.TryDate(line[0], out time)) sink.Refuse(line[0], "not a time");
        else if (options.Holds(time)) Bar.Read(time, [line[1], line[2], line[3], line[4]], quotes ? null : line[5], sink)?.AddTo(sink, options, quotes);
    }
}
