using System.Globalization;

namespace YenValve.Importing.Formats;

/// <summary>One bar as a publisher gives it, and LEAN's text for it.</summary>
/// <param name="Open">Open of the bar in time, UTC.</param>
/// <param name="Prices">Open, high, low, close.</param>
/// <param name="Volume">Volume in base currency; 0 where a quote has none.</param>
internal sealed record Bar(DateTime Open, decimal[] Prices, decimal Volume)
{
    /// <summary>Reads prices and volume strictly; a refusal goes to the sink and gives null.</summary>
    public static Bar? Read(DateTime time, ReadOnlySpan<string> prices, string? volume, IImportSink sink)
    {
        var numbers = new decimal[4];
        for (var i = 0; i < 4; i++)
        {
            if (Figures.TryNumber(prices[i], out numbers[i]) && numbers[i] > 0m) continue;
            sink.Refuse(prices[i], "not a price");
            return null;
        }

        if (numbers[1] < Math.Max(numbers[0], numbers[3]) || numbers[2] > Math.Min(numbers[0], numbers[3]))
        {
            sink.Refuse(string.Join(',', prices.ToArray()), "open, high, low and close are out of order");
            return null;
        }

        var traded = 0m;
        if (volume != null && (!Figures.TryNumber(volume, out traded) || traded < 0m))
        {
            sink.Refuse(volume, "not a volume");
            return null;
        }

        return new Bar(time, numbers, traded);
    }

    /// <summary>Hands the bar to the series of its symbol, market and length.</summary>
    public void AddTo(IImportSink sink, ImportOptions options, bool quotes) => sink.Add(TargetOf(options, Open, quotes), Text(options.Resolution, quotes));

    /// <summary>The series that holds bars of a time: one a symbol, and one a day for minutes.</summary>
    public static ImportTarget TargetOf(ImportOptions options, DateTime time, bool quotes)
    {
        var symbol = options.Symbol.ToLowerInvariant();
        var type = quotes ? "forex" : "crypto";
        var folder = $"{type}/{options.Market}/{options.Resolution.ToString().ToLowerInvariant()}";
        if (options.Resolution != BarLength.Minute) return new ImportTarget($"{folder}/{symbol}{(quotes ? "" : "_trade")}.zip", $"{symbol}.csv");
        var kind = quotes ? "quote" : "trade";
        var day = time.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return new ImportTarget($"{folder}/{symbol}/{day}_{kind}.zip", $"{day}_{symbol}_minute_{kind}.csv");
    }

    private string Text(BarLength length, bool quotes)
    {
        var stamp = length == BarLength.Minute
            ? Open.TimeOfDay.TotalMilliseconds.ToString("0", CultureInfo.InvariantCulture)
            : Open.ToString("yyyyMMdd HH:mm", CultureInfo.InvariantCulture);
        var prices = string.Join(',', Prices.Select(Figures.Text));

        // The source gives one price for both sides; its spread is not known and is not invented.
        return quotes ? $"{stamp},{prices},0,{prices},0" : $"{stamp},{prices},{Figures.Text(Volume)}";
    }
}
