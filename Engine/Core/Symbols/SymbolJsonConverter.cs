using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect;

/// <summary>Symbols as JSON objects with value, id and underlying.</summary>
public class SymbolJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not Symbol symbol) return;

        writer.WriteStartObject();
        writer.WritePropertyName("value");
        writer.WriteValue(symbol.Value);
        writer.WritePropertyName("id");
        writer.WriteValue(symbol.ID.ToString());
        writer.WritePropertyName("permtick");
        writer.WriteValue(symbol.Value);
        if (symbol.HasUnderlying)
        {
            writer.WritePropertyName("underlying");
            WriteJson(writer, symbol.Underlying, serializer);
        }
        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        Read(JObject.Load(reader));

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(Symbol);

    private static Symbol? Read(JObject json)
    {
        var value = Text(json, "value");
        if (value is null) return null;

        if (Text(json, "type") is { } type)
        {
            return type.TryParseSecurityType(out var securityType)
                ? Symbol.Create(value, securityType, Text(json, "market") ?? Market.USA)
                : null;
        }

        if (Text(json, "id") is not { } id) return null;
        var underlying = json.GetValue("underlying", StringComparison.InvariantCultureIgnoreCase) is JObject inner ? Read(inner) : null;
        return new Symbol(SecurityIdentifier.Parse(id), value, underlying);
    }

    private static string? Text(JObject json, string name) => json.GetValue(name, StringComparison.InvariantCultureIgnoreCase)?.ToString();
}
