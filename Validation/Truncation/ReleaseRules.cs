using System.Globalization;
using NodaTime;
using QuantConnect;
using QuantConnect.Securities;

namespace YenValve.Validation.Truncation;

/// <summary>
/// When the rows of a LEAN data folder's files became public. A bar is public at its end. For a series that somebody has told about it is as
/// told; a row of any other file is taken to be public at the moment it begins with, which is never later than the truth.
/// </summary>
public sealed class ReleaseRules
{
    private static readonly string[] NotSeries = ["market-hours/", "symbol-properties/"];
    private readonly IReadOnlyDictionary<string, Func<DateTime, DateTime>> _known;
    private readonly MarketHoursDatabase? _hours;

    /// <param name="dataFolder">LEAN data folder.</param>
    /// <param name="known">By relative path with forward slashes: when the row of a time becomes public, UTC.</param>
    public ReleaseRules(string dataFolder, IReadOnlyDictionary<string, Func<DateTime, DateTime>> known)
    {
        _known = known;
        var hours = Path.Combine(dataFolder, "market-hours", "market-hours-database.json");
        _hours = File.Exists(hours) ? MarketHoursDatabase.FromFile(hours) : null;
    }

    /// <summary>How the rows of a file are dated; null where the file is no series and always stays whole.</summary>
    /// <param name="path">Relative path with forward slashes.</param>
    /// <returns>When a line became public, UTC; null for a line that is no row.</returns>
    internal Func<string, DateTime?>? RowsOf(string path)
    {
        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase) && !path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase)) return null;
        if (NotSeries.Any(folder => path.StartsWith(folder, StringComparison.Ordinal))) return null;
        if (path.Contains("/map_files/", StringComparison.Ordinal) || path.Contains("/factor_files/", StringComparison.Ordinal)) return null;
        if (_known.TryGetValue(path, out var release)) return line => RowTime.Of(line) is { } time ? release(time) : null;

        var parts = path.Split('/');
        return parts.Length >= 4 && Enum.TryParse<SecurityType>(parts[0], true, out var type) && Enum.TryParse<Resolution>(parts[2], true, out var resolution)
            ? Bars(parts, type, resolution)
            : RowTime.Of;
    }

    private Func<string, DateTime?> Bars(string[] parts, SecurityType type, Resolution resolution)
    {
        var length = resolution.ToTimeSpan();
        var name = parts[^1];
        var symbol = resolution >= Resolution.Hour ? name.Split('_', '.')[0] : parts[3];
        var zone = _hours?.TryGetEntry(parts[1], symbol.ToUpperInvariant(), type, out var entry) == true ? entry!.DataTimeZone : DateTimeZone.Utc;
        if (resolution >= Resolution.Hour) return line => RowTime.Of(line) is { } time ? (time + length).ConvertToUtc(zone) : null;

        // one file a day, rows in milliseconds since its midnight
        if (name.Length < 8 || !DateTime.TryParseExact(name[..8], "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return _ => null;
        return line => double.TryParse(line.AsSpan(0, Math.Max(0, line.IndexOf(',', StringComparison.Ordinal))), NumberStyles.Float, CultureInfo.InvariantCulture, out var ms)
            ? (day.AddMilliseconds(ms) + length).ConvertToUtc(zone)
            : null;
    }
}
