using Newtonsoft.Json;
using Newtonsoft.Json.Converters;

namespace QuantConnect.Util;

/// <summary>Writes times in one format and reads them in any of several.</summary>
public class DateTimeJsonConverter : JsonConverter
{
    private readonly IsoDateTimeConverter[] _formats;

    /// <summary>One format.</summary>
    public DateTimeJsonConverter(string format) => _formats = Make(format);

    /// <summary>Writes the first, reads both.</summary>
    public DateTimeJsonConverter(string format, string format2) => _formats = Make(format, format2);

    /// <summary>Writes the first, reads all three.</summary>
    public DateTimeJsonConverter(string format, string format2, string format3) => _formats = Make(format, format2, format3);

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) =>
        objectType == typeof(DateTime) || objectType == typeof(DateTime?) || objectType == typeof(string);

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        foreach (var format in _formats)
        {
            try
            {
                return format.ReadJson(reader, objectType, existingValue, serializer);
            }
            catch (Exception e) when (e is FormatException or JsonException)
            {
                // The next format may fit.
            }
        }

        throw new JsonSerializationException("Unexpected value when converting date. Expected formats: " +
            string.Join(",", _formats.Select(x => x.DateTimeFormat)));
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) => _formats[0].WriteJson(writer, value, serializer);

    private static IsoDateTimeConverter[] Make(params string[] formats) =>
        Array.ConvertAll(formats, x => new IsoDateTimeConverter { DateTimeFormat = x });
}
