using System.Globalization;
using System.IO.Compression;

namespace YenValve.Report.Reading;

/// <summary>Reads the hourly bars that a LEAN data folder keeps of Bitcoin.</summary>
public static class PriceBarReader
{
    /// <summary>Where the hours are, below the data folder.</summary>
    public const string Path = "crypto/binance/hour/btcusdt_trade.zip";

    private const int Cells = 5;

    /// <summary>The hours from a moment to another; none where the folder keeps none.</summary>
    /// <param name="dataFolder">LEAN data folder; null where none is known.</param>
    /// <param name="from">First hour, UTC.</param>
    /// <param name="to">Last hour, UTC.</param>
    public static IReadOnlyList<PriceBar> Hours(string? dataFolder, DateTime from, DateTime to)
    {
        var file = dataFolder == null ? null : System.IO.Path.Combine(dataFolder, Path);
        if (file == null || !File.Exists(file)) return [];
        var bars = new List<PriceBar>();
        try
        {
            using var zip = ZipFile.OpenRead(file);
            foreach (var entry in zip.Entries)
            {
                using var reader = new StreamReader(entry.Open());
                while (reader.ReadLine() is { } line)
                {
                    if (Parse(line) is { } bar && bar.UtcTime >= from && bar.UtcTime <= to) bars.Add(bar);
                }
            }
        }
        catch (InvalidDataException error)
        {
            throw new ReportException($"{file} is not a zip file: {error.Message}", error);
        }

        return bars;
    }

    /// <summary>Hours summed to UTC days.</summary>
    /// <param name="hours">Bars, rising.</param>
    public static IReadOnlyList<PriceBar> Days(IReadOnlyList<PriceBar> hours)
    {
        var days = new List<PriceBar>();
        foreach (var hour in hours)
        {
            if (days.Count > 0 && days[^1].UtcTime == hour.UtcTime.Date)
            {
                var day = days[^1];
                days[^1] = day with { High = Math.Max(day.High, hour.High), Low = Math.Min(day.Low, hour.Low), Close = hour.Close };
            }
            else
            {
                days.Add(hour with { UtcTime = hour.UtcTime.Date });
            }
        }

        return days;
    }

    private static PriceBar? Parse(string line)
    {
        var cells = line.Split(',');
        if (cells.Length < Cells) return null;
        if (!DateTime.TryParseExact(cells[0], "yyyyMMdd HH:mm", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time)) return null;
        var prices = new double[4];
        for (var i = 0; i < prices.Length; i++)
        {
            if (!double.TryParse(cells[i + 1], NumberStyles.Float, CultureInfo.InvariantCulture, out prices[i])) return null;
        }

        return new PriceBar(time, prices[0], prices[1], prices[2], prices[3]);
    }
}
