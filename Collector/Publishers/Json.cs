using System.Globalization;
using System.Text.Json;

namespace YenValve.Collector.Publishers;

/// <summary>JSON of publishers, read strictly: what is not as documented is a <see cref="FormatException"/>, which is asked for again.</summary>
internal static class Json
{
    /// <summary>A whole document.</summary>
    public static JsonDocument Document(byte[] body) => JsonDocument.Parse(body);

    /// <summary>The elements of an array that a whole answer is.</summary>
    public static IEnumerable<JsonElement> Array(JsonElement element) =>
        element.ValueKind == JsonValueKind.Array ? element.EnumerateArray() : throw new FormatException($"an array was expected, not {element.ValueKind}");

    /// <summary>A member's text, be it written as text or as a number.</summary>
    public static string Text(JsonElement element, string name) => Text(element.GetProperty(name));

    /// <summary>Text, be it written as text or as a number; empty for null.</summary>
    public static string Text(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.String => element.GetString()!,
        JsonValueKind.Number => element.GetRawText(),
        JsonValueKind.Null => "",
        _ => throw new FormatException($"text or a number was expected, not {element.ValueKind}"),
    };

    /// <summary>A member's number, be it written as text or as a number.</summary>
    public static decimal Number(JsonElement element, string name) => Number(element.GetProperty(name));

    /// <summary>A number, be it written as text or as a number.</summary>
    public static decimal Number(JsonElement element) => decimal.Parse(Text(element), NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>A time in milliseconds since 1970, UTC.</summary>
    public static DateTime Time(JsonElement element) => DateTime.UnixEpoch.AddMilliseconds(element.GetInt64());

    /// <summary>Milliseconds since 1970.</summary>
    public static string Milliseconds(DateTime utc) => ((long)(utc - DateTime.UnixEpoch).TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
