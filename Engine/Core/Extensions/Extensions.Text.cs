using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Newtonsoft.Json;

namespace QuantConnect;

public static partial class Extensions
{
    /// <summary>A whole or fractional number in plain digits, its first character perhaps a minus; faster than .NET, and as trusting as LEAN.</summary>
    public static decimal ToDecimal(this string str) => PlainNumber.Decimal(str);

    /// <summary>A number in plain digits; a trailing % divides by 100.</summary>
    public static decimal ToNormalizedDecimal(this string str)
    {
        var value = str.TrimEnd('%').ToDecimal();
        return str.Trim().EndsWith('%') ? value / 100 : value;
    }

    /// <summary>A number that may carry an exponent.</summary>
    public static decimal ToDecimalAllowExponent(this string str) =>
        decimal.Parse(str, NumberStyles.AllowExponent | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture);

    /// <summary>A whole number in plain digits, up to a point.</summary>
    public static int ToInt32(this string str) => (int)PlainNumber.Whole(str);

    /// <summary>A whole number in plain digits, up to a point.</summary>
    public static long ToInt64(this string str) => PlainNumber.Whole(str);

    /// <summary>Fields between commas.</summary>
    public static List<string> ToCsv(this string str, int size = 4)
    {
        var fields = new List<string>(size);
        var start = 0;
        for (var i = 0; i < str.Length; i++)
        {
            if (str[i] != ',') continue;
            fields.Add(str[start..i]);
            // a comma at the very beginning stays part of the second field, in LEAN too
            start = i == 0 ? 0 : i + 1;
        }
        fields.Add(str[start..]);
        return fields;
    }

    /// <summary>Fields between delimiters; those inside quotation marks do not count.</summary>
    public static List<string> ToCsvData(this string str, int size = 4, char delimiter = ',')
    {
        var fields = new List<string>(size);
        var start = 0;
        var quoted = false;
        for (var i = 0; i < str.Length; i++)
        {
            if (str[i] == '"') quoted = !quoted;
            else if (str[i] == delimiter && !quoted)
            {
                // LEAN takes the delimiter along, so any but the comma stays in the field
                fields.Add(str[start..(i + 1)].Trim(' ', ','));
                start = i + 1;
            }
        }
        if (start != 1) fields.Add(str[start..].Trim());
        return fields;
    }

    /// <summary>The field of an index in a line of comma-separated fields, without copying.</summary>
    public static bool TryGetFromCsv(this string csvLine, int index, out ReadOnlySpan<char> result)
    {
        result = [];
        if (string.IsNullOrEmpty(csvLine) || index < 0) return false;

        var rest = csvLine.AsSpan();
        for (; index > 0; index--)
        {
            var comma = rest.IndexOf(',');
            if (comma < 0) return false;
            rest = rest[(comma + 1)..];
        }

        var end = rest.IndexOf(',');
        result = end < 0 ? rest : rest[..end];
        return true;
    }

    /// <summary>The number at an index of a line of comma-separated fields.</summary>
    public static bool TryGetDecimalFromCsv(this string csvLine, int index, out decimal value)
    {
        value = 0;
        return csvLine.TryGetFromCsv(index, out var field) && decimal.TryParse(field, NumberStyles.Any, CultureInfo.InvariantCulture, out value);
    }

    /// <summary>The number at an index of a line of comma-separated fields, or zero.</summary>
    public static decimal GetDecimalFromCsv(this string csvLine, int index)
    {
        csvLine.TryGetDecimalFromCsv(index, out var value);
        return value;
    }

    /// <summary>Upper case; the text itself when it is upper case already.</summary>
    public static string LazyToUpper(this string data) => data.ToUpperInvariant();

    /// <summary>Lower case; the text itself when it is lower case already.</summary>
    public static string LazyToLower(this string data) => data.ToLowerInvariant();

    /// <summary>First letter in lower case.</summary>
    public static string ToCamelCase(this string value) =>
        string.IsNullOrEmpty(value) ? value : char.ToLowerInvariant(value[0]) + value[1..];

    /// <summary>Text without a beginning, if it has it.</summary>
    public static string RemoveFromStart(this string s, string start) => s.StartsWithInvariant(start) ? s[start.Length..] : s;

    /// <summary>Text without an ending, if it has it.</summary>
    public static string RemoveFromEnd(this string s, string ending) => s.EndsWithInvariant(ending) ? s[..^ending.Length] : s;

    /// <summary>Innermost text between two characters.</summary>
    public static string GetStringBetweenChars(this string value, char left, char right)
    {
        var start = value.IndexOf(left) + 1;
        var length = value.IndexOf(right, start) - start;
        if (length <= 0) return string.Empty;

        var inner = value.Substring(start, length);
        return inner[(inner.IndexOf(left) + 1)..].Trim();
    }

    /// <summary>The only name, or the one that ends with the algorithm's.</summary>
    public static string? SingleOrAlgorithmTypeName(this List<string> names, string algorithmTypeName)
    {
        if (names.Count == 1) return names[0];
        var ending = algorithmTypeName.Contains('.') ? algorithmTypeName : "." + algorithmTypeName;
        return names.SingleOrDefault(name => name.EndsWithInvariant(ending));
    }

    /// <summary>Text behind a time.</summary>
    public static string PrefixWithAlgorithmTime(this string message, DateTime algorithmTime) =>
        $"{algorithmTime.ToStringInvariant(DateFormat.UI)} {message}";

    /// <summary>A text as a value of a type.</summary>
    public static T ConvertTo<T>(this string value) => (T)value.ConvertTo(typeof(T));

    /// <summary>A text as a value of a type: an enum, a basic type, a type with a Parse method, or JSON.</summary>
    public static object ConvertTo(this string value, Type type)
    {
        if (type.IsEnum) return Enum.Parse(type, value, true);
        if (typeof(IConvertible).IsAssignableFrom(type)) return Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
        if (type.GetMethod("Parse", [typeof(string)]) is { } parse) return parse.Invoke(null, [value])!;
        return JsonConvert.DeserializeObject(value, type)!;
    }

    /// <summary>Bytes of the text, in UTF-16.</summary>
    public static byte[] GetBytes(this string str) => Encoding.Unicode.GetBytes(str);

    /// <summary>Text of the bytes, in ASCII unless told.</summary>
    public static string GetString(this byte[] bytes, Encoding? encoding = null) => (encoding ?? Encoding.ASCII).GetString(bytes);

    /// <summary>The text as a stream.</summary>
    public static Stream ToStream(this string str) => new MemoryStream(Encoding.UTF8.GetBytes(str));

    /// <summary>MD5 of the text, as lower-case hexadecimal digits.</summary>
    public static string ToMD5(this string str) => Convert.ToHexStringLower(MD5.HashData(Encoding.UTF8.GetBytes(str)));

    /// <summary>SHA-256 of the text, as lower-case hexadecimal digits.</summary>
    public static string ToSHA256(this string data) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(data)));

    /// <summary>Bytes as lower-case hexadecimal digits.</summary>
    public static string ToHexString(this byte[] source) => source is { Length: > 0 }
        ? Convert.ToHexStringLower(source)
        : throw new ArgumentException("Source cannot be null or empty.");

    /// <summary>Text in base 64.</summary>
    public static string EncodeBase64(this string text) =>
        string.IsNullOrEmpty(text) ? text : Convert.ToBase64String(Encoding.UTF8.GetBytes(text));

    /// <summary>Text from base 64.</summary>
    public static string DecodeBase64(this string base64EncodedText) =>
        string.IsNullOrEmpty(base64EncodedText) ? base64EncodedText : Encoding.UTF8.GetString(Convert.FromBase64String(base64EncodedText));

    /// <summary>Number in base 36, upper case; zero is empty.</summary>
    public static string EncodeBase36(this ulong data)
    {
        Span<char> digits = stackalloc char[13];
        var position = digits.Length;
        for (; data != 0; data /= 36)
        {
            var digit = (int)(data % 36);
            digits[--position] = (char)(digit < 10 ? '0' + digit : 'A' + digit - 10);
        }
        return new string(digits[position..]);
    }

    /// <summary>Number from base 36, upper case.</summary>
    public static ulong DecodeBase36(this string symbol)
    {
        ulong value = 0;
        foreach (var c in symbol) value = value * 36 + (uint)(c <= '9' ? c - '0' : c - 'A' + 10);
        return value;
    }
}
