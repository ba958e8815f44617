using System.Globalization;

namespace YenValve.Launcher.Import;

/// <summary>
/// OHLC bars in a plain CSV with a header naming time or date, open, high, low, close and, for trades, volume; time is the bar's open in UTC.
/// As trades they become LEAN's crypto bars; as quotes, LEAN's forex bars, with bid and ask both at the mid: the spread is not in the source and is not invented.
/// </summary>
public sealed class BarsPublisher(bool quotes) : IPublisher
{
    /// <inheritdoc/>
    public string Name => quotes ? "fx-bars" : "bars";

    /// <inheritdoc/>
    public string Description => quotes
        ? "mid OHLC bars of a currency pair (time,open,high,low,close; UTC) to LEAN quote bars"
        : "OHLCV bars of a crypto pair (time,open,high,low,close,volume; UTC) to LEAN trade bars";

    /// <inheritdoc/>
    public ImportTarget Target(ImportOptions options)
    {
        var symbol = options.Symbol.ToLowerInvariant();
        return quotes
            ? new ImportTarget($"forex/{options.Market}/{options.Resolution}/{symbol}.zip", $"{symbol}.csv")
            : new ImportTarget($"crypto/{options.Market}/{options.Resolution}/{symbol}_trade.zip", $"{symbol}.csv");
    }

    /// <inheritdoc/>
    public string? Row(CsvLine line, ImportOptions options, out ImportIssue? issue)
    {
        issue = null;
        if (line[0] is "time" or "date") return null;
        if (!Figures.TryTime(line[0], out var time) && !Figures.TryDate(line[0], out time))
        {
            issue = line.Refuse(line[0], "not a time");
            return null;
        }

        if (!options.Holds(time)) return null;
        var numbers = new decimal[quotes ? 4 : 5];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Figures.TryNumber(line[i + 1], out numbers[i]) && numbers[i] >= 0m && (i == 4 || numbers[i] > 0m)) continue;
            issue = line.Refuse(line[i + 1], i == 4 ? "not a volume" : "not a price");
            return null;
        }

        if (numbers[1] < Math.Max(numbers[0], numbers[3]) || numbers[2] > Math.Min(numbers[0], numbers[3]))
        {
            issue = line.Refuse(line.Text, "open, high, low and close are out of order");
            return null;
        }

        var prices = $"{Figures.Text(numbers[0])},{Figures.Text(numbers[1])},{Figures.Text(numbers[2])},{Figures.Text(numbers[3])}";
        var stamp = time.ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
        return quotes ? $"{stamp},{prices},0,{prices},0" : $"{stamp},{prices},{Figures.Text(numbers[4])}";
    }
}
