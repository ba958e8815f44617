using System.Globalization;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>Names an equity has had. Prices under an earlier name, and what follows a delisting, are refused rather than left out in silence.</summary>
internal static class TickerHistory
{
    public static void RequireOneName(SubscriptionDataConfig config, DateTime start, DateTime end, MarketDataCache cache)
    {
        if (config.IsCustomData || config.SecurityType != SecurityType.Equity) return;
        var path = Path.Combine(Globals.DataFolder, "equity", config.Market, "map_files", config.Symbol.Value.ToLowerInvariant() + ".csv");
        if (cache.Text(path) is not { } file) return;

        var from = DateTime.MinValue;
        foreach (var line in file.Lines)
        {
            var fields = line.Split(',');
            if (fields.Length < 2 || !DateTime.TryParseExact(fields[0], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var until)) continue;
            var overlaps = from != DateTime.MinValue && from < end && until >= start;
            if (overlaps && !fields[1].Equals(config.Symbol.Value, StringComparison.OrdinalIgnoreCase))
            {
                throw new NotSupportedException($"{config.Symbol.Value} was called {fields[1].ToUpperInvariant()} until {until:yyyy-MM-dd} ({path}): " +
                    "equities that change their name are not supported by the embedded engine; run the algorithm on LEAN.");
            }
            from = until;
        }
        if (from != DateTime.MinValue && from < end.Date)
        {
            throw new NotSupportedException($"{config.Symbol.Value} was delisted on {from:yyyy-MM-dd} ({path}): " +
                "delistings are not supported by the embedded engine; run the algorithm on LEAN.");
        }
    }
}
