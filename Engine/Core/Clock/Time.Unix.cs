using System.Globalization;

namespace QuantConnect;

public static partial class Time
{
    private static readonly string[] DateFormats =
    [
        DateFormat.SixCharacter, DateFormat.EightCharacter, DateFormat.TwelveCharacter, DateFormat.USShort, DateFormat.USShortDateOnly,
        DateFormat.US, DateFormat.USDateOnly,
    ];

    /// <summary>Moment of a number of seconds since 1970.</summary>
    public static DateTime UnixTimeStampToDateTime(double unixTimeStamp) => Epoch.AddTicks((long)(unixTimeStamp * TimeSpan.TicksPerSecond));

    /// <summary>Moment of a number of seconds since 1970.</summary>
    public static DateTime UnixTimeStampToDateTime(decimal unixTimeStamp) => UnixMillisecondTimeStampToDateTime(unixTimeStamp * 1000);

    /// <summary>Moment of a number of seconds since 1970.</summary>
    public static DateTime UnixTimeStampToDateTime(long unixTimeStamp) => UnixTimeStampToDateTime((decimal)unixTimeStamp);

    /// <summary>Moment of a number of milliseconds since 1970; a part of a tick counts as a whole one, so nothing is known too early.</summary>
    public static DateTime UnixMillisecondTimeStampToDateTime(decimal unixTimeStamp) =>
        Epoch.AddTicks((long)Math.Ceiling(unixTimeStamp * TimeSpan.TicksPerMillisecond));

    /// <summary>Moment of a number of nanoseconds since 1970.</summary>
    public static DateTime UnixNanosecondTimeStampToDateTime(long unixTimeStamp) => Epoch.AddTicks(unixTimeStamp / 100);

    /// <summary>Seconds since 1970.</summary>
    public static double DateTimeToUnixTimeStamp(DateTime time) => (time - Epoch).TotalSeconds;

    /// <summary>Milliseconds since 1970.</summary>
    public static double DateTimeToUnixTimeStampMilliseconds(DateTime time) => (time - Epoch).TotalMilliseconds;

    /// <summary>Nanoseconds since 1970.</summary>
    public static long DateTimeToUnixTimeStampNanoseconds(DateTime time) => (time - Epoch).Ticks * 100;

    /// <summary>Reads a date in one of the formats of <see cref="DateFormat"/>, or in .NET's invariant ones.</summary>
    public static DateTime ParseDate(string dateToParse)
    {
        foreach (var format in DateFormats)
        {
            if (Exact(dateToParse, format, out var date)) return date;
        }
        if (Exact(dateToParse.SafeSubstring(0, 19), DateFormat.JsonFormat, out var iso)) return iso;
        if (DateTime.TryParse(dateToParse, CultureInfo.InvariantCulture, DateTimeStyles.None, out var any)) return any;

        throw new FormatException($"'{dateToParse}' is not a date.");
    }

    /// <summary>Reads a timestamp of the FIX protocol.</summary>
    public static DateTime ParseFIXUtcTimestamp(string dateToParse)
    {
        if (Exact(dateToParse, DateFormat.FIX, out var date) || Exact(dateToParse, DateFormat.FIXWithMillisecond, out date)) return date;
        throw new FormatException($"'{dateToParse}' is not a FIX timestamp.");
    }

    private static bool Exact(string text, string format, out DateTime date) =>
        DateTime.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
}
