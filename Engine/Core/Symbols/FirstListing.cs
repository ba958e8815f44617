using System.Globalization;

namespace QuantConnect;

/// <summary>First ticker and first date of an equity, from LEAN's map files where the data folder has them.</summary>
internal static class FirstListing
{
    internal static (string Ticker, DateTime Date) Find(string ticker, string market)
    {
        var file = Path.Combine(Globals.DataFolder, "equity", market.ToLowerInvariant(), "map_files", $"{ticker.ToLowerInvariant()}.csv");
        if (!File.Exists(file)) return (ticker, SecurityIdentifier.DefaultDate);

        using var reader = new StreamReader(file);
        var row = reader.ReadLine()?.Split(',');
        return row is { Length: >= 2 } && DateTime.TryParseExact(row[0], DateFormat.EightCharacter, CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? (row[1].ToUpperInvariant(), date)
            : (ticker, SecurityIdentifier.DefaultDate);
    }
}
