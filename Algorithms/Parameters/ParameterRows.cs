using System.Globalization;

namespace YenValve.Algorithms.Parameters;

/// <summary>Makes the rows of a <see cref="ParameterSet{T}"/>, one method for each kind of value.</summary>
/// <typeparam name="T">The record of settings.</typeparam>
public static class ParameterRows<T>
    where T : class, new()
{
    private const string DayFormat = "yyyy-MM-dd";
    private const string MomentFormat = "yyyy-MM-dd'T'HH:mm'Z'";
    private const string None = "none";

    /// <summary>A number in a range.</summary>
    public static Parameter<T> Number(string name, string unit, ParameterRange range, string why, Func<T, double> get, Func<T, double, T> set) =>
        new ParameterValue<T, double>(name, unit, $"a number in {range}", why)
        {
            Parse = text => (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value), value),
            Allows = range.Contains,
            Write = value => value.ToString("R", CultureInfo.InvariantCulture),
            Get = get,
            Set = set,
        };

    /// <summary>A whole number in a range; "11.0", which optimisers write, is one.</summary>
    public static Parameter<T> Whole(string name, string unit, int low, int high, string why, Func<T, int> get, Func<T, int, T> set) =>
        new ParameterValue<T, int>(name, unit, $"a whole number in {new ParameterRange(low, high)}", why)
        {
            Parse = text => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
                    && value == decimal.Truncate(value) && value >= int.MinValue && value <= int.MaxValue
                ? (true, (int)value)
                : (false, 0),
            Allows = value => value >= low && value <= high,
            Write = value => value.ToString(CultureInfo.InvariantCulture),
            Get = get,
            Set = set,
        };

    /// <summary>On or off; true, false, 1 and 0 are understood.</summary>
    public static Parameter<T> Switch(string name, string why, Func<T, bool> get, Func<T, bool, T> set) =>
        new ParameterValue<T, bool>(name, "switch", "on or off", why)
        {
            Parse = text => text.ToUpperInvariant() switch
            {
                "ON" or "TRUE" or "1" or "1.0" => (true, true),
                "OFF" or "FALSE" or "0" or "0.0" => (true, false),
                _ => (false, false),
            },
            Allows = _ => true,
            Write = value => value ? "on" : "off",
            Get = get,
            Set = set,
        };

    /// <summary>One of an enumeration's names, in lower case.</summary>
    public static Parameter<T> Choice<TEnum>(string name, string why, Func<T, TEnum> get, Func<T, TEnum, T> set)
        where TEnum : struct, Enum =>
        new ParameterValue<T, TEnum>(name, "choice", $"one of {string.Join(", ", Enum.GetNames<TEnum>().Select(Lower))}", why)
        {
            Parse = text => Enum.GetNames<TEnum>().FirstOrDefault(known => Lower(known) == Lower(text)) is { } known
                ? (true, Enum.Parse<TEnum>(known))
                : (false, default),
            Allows = Enum.IsDefined,
            Write = value => Lower(value.ToString()),
            Get = get,
            Set = set,
        };

    /// <summary>A word, in upper case.</summary>
    public static Parameter<T> Word(string name, string range, Func<string, bool> allows, string why, Func<T, string> get, Func<T, string, T> set) =>
        new ParameterValue<T, string>(name, "word", range, why)
        {
            Parse = text => (true, text.ToUpperInvariant()),
            Allows = allows,
            Write = value => value,
            Get = get,
            Set = set,
        };

    /// <summary>A day, yyyy-MM-dd.</summary>
    public static Parameter<T> Day(string name, string why, Func<T, DateTime> get, Func<T, DateTime, T> set) =>
        new ParameterValue<T, DateTime>(name, "day", "a day as yyyy-MM-dd", why)
        {
            Parse = text => (TryDay(text, out var day), day),
            Allows = _ => true,
            Write = day => day.ToString(DayFormat, CultureInfo.InvariantCulture),
            Get = get,
            Set = set,
        };

    /// <summary>A day, yyyy-MM-dd, or none.</summary>
    public static Parameter<T> DayOrNone(string name, string why, Func<T, DateTime?> get, Func<T, DateTime?, T> set) =>
        new ParameterValue<T, DateTime?>(name, "day", "a day as yyyy-MM-dd, or none", why)
        {
            Parse = text => text == None ? (true, null) : TryDay(text, out var day) ? (true, day) : (false, null),
            Allows = _ => true,
            Write = day => day?.ToString(DayFormat, CultureInfo.InvariantCulture) ?? None,
            Get = get,
            Set = set,
        };

    /// <summary>A moment of UTC to the minute, yyyy-MM-ddTHH:mmZ, or none.</summary>
    public static Parameter<T> MomentOrNone(string name, string why, Func<T, DateTime?> get, Func<T, DateTime?, T> set) =>
        new ParameterValue<T, DateTime?>(name, "moment", "a moment as yyyy-MM-ddTHH:mmZ, or none", why)
        {
            Parse = text => text == None ? (true, null) : DateTime.TryParseExact(text, MomentFormat, CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var moment) ? (true, moment) : (false, null),
            Allows = _ => true,
            Write = moment => moment?.ToString(MomentFormat, CultureInfo.InvariantCulture) ?? None,
            Get = get,
            Set = set,
        };

    /// <summary>A text of printable ASCII characters as it stands; "none" is the empty one.</summary>
    public static Parameter<T> Text(string name, string range, string why, Func<T, string> get, Func<T, string, T> set) =>
        new ParameterValue<T, string>(name, "text", range, why)
        {
            Parse = text => (true, text == None ? "" : text),
            Allows = value => value.All(static character => character is >= ' ' and <= '~'),
            Write = value => value.Length == 0 ? None : value,
            Get = get,
            Set = set,
        };

    private static bool TryDay(string text, out DateTime day) => DateTime.TryParseExact(
        text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out day);

    private static string Lower(string text) => text.ToLowerInvariant();
}
