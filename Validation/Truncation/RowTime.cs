using System.Globalization;

namespace YenValve.Validation.Truncation;

/// <summary>The moment that a row of a data file begins with.</summary>
internal static class RowTime
{
    private static readonly string[] Forms =
    [
        "yyyy-MM-dd", "yyyyMMdd", "yyyyMMdd HH:mm", "yyyyMMdd HH:mm:ss", "yyyy-MM-dd HH:mm", "yyyy-MM-dd HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:ss",
    ];

    /// <summary>The first cell as a moment on the file's own clock; null where it is none, as in a header.</summary>
    public static DateTime? Of(string line)
    {
        var comma = line.IndexOf(',', StringComparison.Ordinal);
        var cell = comma < 0 ? line.AsSpan() : line.AsSpan(0, comma);
        return DateTime.TryParseExact(cell, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time)
            ? time
            : null;
    }
}
