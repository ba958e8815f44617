using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>Binance's public klines: twelve columns without a header, open time in milliseconds or, from 2025 on, microseconds since 1970.</summary>
public sealed class BinanceKlines : IPublisher
{
    // Twelve digits of milliseconds end in 2001 and fourteen begin in 2286: what is longer counts microseconds.
    private const long LargestMilliseconds = 99_999_999_999_999;

    /// <inheritdoc/>
    public string Name => "binance";

    /// <inheritdoc/>
    public string Description => "klines of Binance's public data (milliseconds or microseconds) to LEAN trade bars";

    /// <inheritdoc/>
    public void Read(CsvLine line, ImportOptions options, IImportSink sink)
    {
        if (line[0] == "open_time") return;
        if (!long.TryParse(line[0], NumberStyles.None, CultureInfo.InvariantCulture, out var stamp))
        {
            sink.Refuse(line[0], "not a time since 1970");
            return;
        }

        var time = DateTime.UnixEpoch.AddTicks(stamp > LargestMilliseconds ? stamp * TimeSpan.TicksPerMicrosecond : stamp * TimeSpan.TicksPerMillisecond);
        if (options.Holds(time)) Bar.Read(time, [line[1], line[2], line[3], line[4]], line[5], sink)?.AddTo(sink, options, quotes: false);
    }
}
