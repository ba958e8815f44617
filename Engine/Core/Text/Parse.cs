using System.Globalization;

namespace QuantConnect;

/// <summary>Reads values from text in the invariant culture.</summary>
public static class Parse
{
    private static readonly CultureInfo Culture = CultureInfo.InvariantCulture;

    /// <summary>A span of time.</summary>
    public static TimeSpan TimeSpan(string value) => System.TimeSpan.Parse(value, Culture);

    /// <summary>A span of time.</summary>
    public static bool TryParse(string input, out TimeSpan value) => System.TimeSpan.TryParse(input, Culture, out value);

    /// <summary>A span of time in a format.</summary>
    public static bool TryParseExact(string input, string format, TimeSpanStyles timeSpanStyle, out TimeSpan value) =>
        System.TimeSpan.TryParseExact(input, format, Culture, timeSpanStyle, out value);

    /// <summary>A date or time.</summary>
    public static DateTime DateTime(string value) => System.DateTime.Parse(value, Culture);

    /// <summary>A date or time in a format.</summary>
    public static DateTime DateTimeExact(string value, string format) => System.DateTime.ParseExact(value, format, Culture);

    /// <summary>A date or time in a format.</summary>
    public static DateTime DateTimeExact(string value, string format, DateTimeStyles dateTimeStyles) =>
        System.DateTime.ParseExact(value, format, Culture, dateTimeStyles);

    /// <summary>A date or time.</summary>
    public static bool TryParse(string input, DateTimeStyles dateTimeStyle, out DateTime value) =>
        System.DateTime.TryParse(input, Culture, dateTimeStyle, out value);

    /// <summary>A date or time in a format.</summary>
    public static bool TryParseExact(string input, string format, DateTimeStyles dateTimeStyle, out DateTime value) =>
        System.DateTime.TryParseExact(input, format, Culture, dateTimeStyle, out value);

    /// <summary>A floating-point number.</summary>
    public static double Double(string value) => double.Parse(value, Culture);

    /// <summary>A floating-point number.</summary>
    public static bool TryParse(string input, NumberStyles numberStyle, out double value) => double.TryParse(input, numberStyle, Culture, out value);

    /// <summary>A decimal number.</summary>
    public static decimal Decimal(string value) => decimal.Parse(value, Culture);

    /// <summary>A decimal number.</summary>
    public static decimal Decimal(string value, NumberStyles numberStyles) => decimal.Parse(value, numberStyles, Culture);

    /// <summary>A decimal number.</summary>
    public static bool TryParse(string input, NumberStyles numberStyle, out decimal value) => decimal.TryParse(input, numberStyle, Culture, out value);

    /// <summary>A whole number.</summary>
    public static int Int(string value) => int.Parse(value, Culture);

    /// <summary>A whole number.</summary>
    public static bool TryParse(string input, NumberStyles numberStyle, out int value) => int.TryParse(input, numberStyle, Culture, out value);

    /// <summary>A whole number.</summary>
    public static long Long(string value) => long.Parse(value, Culture);

    /// <summary>A whole number.</summary>
    public static long Long(string value, NumberStyles numberStyles) => long.Parse(value, numberStyles, Culture);

    /// <summary>A whole number.</summary>
    public static bool TryParse(string input, NumberStyles numberStyle, out long value) => long.TryParse(input, numberStyle, Culture, out value);

    /// <summary>A value of an enum.</summary>
    public static T Enum<T>(string input, bool ignoreCase = true) where T : struct, IConvertible => System.Enum.Parse<T>(input, ignoreCase);

    /// <summary>A value of an enum.</summary>
    public static bool TryParse<T>(string input, out T value, bool ignoreCase = true) where T : struct, IConvertible =>
        System.Enum.TryParse(input, ignoreCase, out value);
}
