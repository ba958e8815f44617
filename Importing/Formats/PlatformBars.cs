using System.Globalization;
using NodaTime;
using NodaTime.TimeZones;

namespace YenValve.Importing.Formats;

/// <summary>
/// Bars that trading platforms export in a local time of their own: HistData (yyyyMMdd HHmmss;open;high;low;close;volume, New York standard time all
/// year) and MetaTrader (date and time in two columns, the broker's clock). The zone has to be stated, because the file does not.
/// </summary>
public sealed class PlatformBars : IPublisher
{
    private static readonly string[] Joined = ["yyyyMMdd HHmmss", "yyyy-MM-dd HH:mm:ss", "yyyy.MM.dd HH:mm:ss", "yyyy.MM.dd HH:mm"];

    /// <inheritdoc/>
    public string Name => "platform";

    /// <inheritdoc/>
    public string Description => "bars exported by HistData or MetaTrader, with --zone for their clock, to LEAN quote bars";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0].Length == 0 || !char.IsAsciiDigit(line[0][0])) return;
        var separate = line[1].Contains(':', StringComparison.Ordinal);
        var text = separate ? $"{line[0]} {line[1]}" : line[0];
        if (!DateTime.TryParseExact(text, Joined, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            sink.Refuse(text, "not a time");
            return;
        }

        // An hour that a clock change skips or repeats is taken leniently: the source cannot say which one it means.
        var time = LocalDateTime.FromDateTime(local).InZone(options.Zone, Resolvers.LenientResolver).ToDateTimeUtc();
        var first = separate ? 2 : 1;
        if (options.Holds(time)) Bar.Read(time, [line[first], line[first + 1], line[first + 2], line[first + 3]], null, sink)?.AddTo(sink, options, quotes: true);
    }
}
