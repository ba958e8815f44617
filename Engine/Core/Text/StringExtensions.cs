using System.Globalization;

namespace QuantConnect;

/// <summary>Text operations that do not depend on the culture of the machine.</summary>
public static class StringExtensions
{
    /// <summary>Converts a value to another basic type.</summary>
    public static T ConvertInvariant<T>(this object value) => (T)value.ConvertInvariant(typeof(T));

    /// <summary>Converts a value to another basic type.</summary>
    public static object ConvertInvariant(this object value, Type conversionType) =>
        Convert.ChangeType(value, conversionType, CultureInfo.InvariantCulture);

    /// <summary>Text of an interpolated string.</summary>
    public static string Invariant(FormattableString formattable) => FormattableString.Invariant(formattable);

    /// <summary>Text of a value.</summary>
    public static string ToStringInvariant(this IConvertible? convertible) => convertible?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    /// <summary>Text of a value in a format, which may begin with a width: "10:0.00".</summary>
    public static string ToStringInvariant(this IFormattable? formattable, string? format)
    {
        if (formattable == null) return string.Empty;
        return format?.IndexOf(':') is > 0 and var colon && int.TryParse(format.AsSpan(0, colon), out _)
            ? string.Format(CultureInfo.InvariantCulture, $"{{0,{format}}}", formattable)
            : formattable.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>ISO 8601 with seven decimal places.</summary>
    public static string ToIso8601Invariant(this DateTime dateTime) => dateTime.ToString("O", CultureInfo.InvariantCulture);

    /// <summary>Whether the text starts with another.</summary>
    public static bool StartsWithInvariant(this string value, string beginning, bool ignoreCase = false) =>
        value.StartsWith(beginning, ignoreCase, CultureInfo.InvariantCulture);

    /// <summary>Whether the text ends with another.</summary>
    public static bool EndsWithInvariant(this string value, string ending, bool ignoreCase = false) =>
        value.EndsWith(ending, ignoreCase, CultureInfo.InvariantCulture);

    /// <summary>First index of a character, or -1.</summary>
    public static int IndexOfInvariant(this string value, char character) => value.IndexOf(character);

    /// <summary>First index of a text, or -1.</summary>
    public static int IndexOfInvariant(this string value, string substring, bool ignoreCase = false) =>
        value.IndexOf(substring, ignoreCase ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture);

    /// <summary>Last index of a text, or -1.</summary>
    public static int LastIndexOfInvariant(this string value, string substring, bool ignoreCase = false) =>
        value.LastIndexOf(substring, ignoreCase ? StringComparison.InvariantCultureIgnoreCase : StringComparison.InvariantCulture);

    /// <summary>Applies a function to a text that is not empty, or gives the default.</summary>
    public static T IfNotNullOrEmpty<T>(this string? value, T defaultValue, Func<string, T> func) =>
        string.IsNullOrEmpty(value) ? defaultValue : func(value);

    /// <summary>Applies a function to a text that is not empty, or gives the type's default.</summary>
    public static T? IfNotNullOrEmpty<T>(this string? value, Func<string, T> func) =>
        string.IsNullOrEmpty(value) ? default : func(value);

    /// <summary>Part of a text, cut at its end instead of throwing.</summary>
    public static string SafeSubstring(this string value, int startIndex, int length)
    {
        if (string.IsNullOrEmpty(value)) return value;
        if (startIndex > value.Length - 1) return string.Empty;
        if (startIndex < -1) startIndex = 0;
        return value.Substring(startIndex, Math.Min(length, value.Length - startIndex));
    }

    /// <summary>At most the given number of characters.</summary>
    public static string Truncate(this string value, int maxLength) => value.Length > maxLength ? value[..maxLength] : value;
}
