using System.Globalization;
using System.Text.Json;

namespace YenValve.Report.Reading;

/// <summary>Steps through LEAN's result JSON, whose members may be missing and whose case differs between LEAN's versions.</summary>
internal static class ResultJson
{
    /// <summary>A member of an object, whatever its case; null where it is missing or JSON's null.</summary>
    public static JsonElement? Member(this JsonElement element, string name)
    {
        if (element.ValueKind != JsonValueKind.Object) return null;
        foreach (var member in element.EnumerateObject())
        {
            if (member.Name.Equals(name, StringComparison.OrdinalIgnoreCase)) return member.Value.ValueKind == JsonValueKind.Null ? null : member.Value;
        }

        return null;
    }

    /// <summary>A member further down.</summary>
    public static JsonElement? Path(this JsonElement element, params string[] names)
    {
        JsonElement? at = element;
        foreach (var name in names) at = at?.Member(name);
        return at;
    }

    /// <summary>The members of an object in their order; none where it is missing.</summary>
    public static IEnumerable<JsonProperty> Members(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Object } value ? value.EnumerateObject() : [];

    /// <summary>The items of an array; none where it is missing.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement? element) =>
        element is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>Text as it stands in the file, numbers and flags included.</summary>
    public static string? Text(this JsonElement? element) => element?.ValueKind switch
    {
        null => null,
        JsonValueKind.String => element.Value.GetString(),
        _ => element.Value.GetRawText(),
    };

    /// <summary>A number, also where it is written as text.</summary>
    public static double? Number(this JsonElement? element)
    {
        if (element is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number) return value.GetDouble();
        return value.ValueKind == JsonValueKind.String && double.TryParse(value.GetString(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
    }

    /// <summary>A moment in UTC, written as text or as seconds since 1970.</summary>
    public static DateTime? Time(this JsonElement? element)
    {
        if (element is not { } value) return null;
        if (value.ValueKind == JsonValueKind.Number) return DateTime.UnixEpoch.AddSeconds(value.GetDouble());
        return DateTime.TryParse(value.GetString(), CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var time) ? time : null;
    }
}
