using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Util;

/// <summary>Writes a point as [time, value]; reads {x, y} as well.</summary>
public class ChartPointJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(ChartPoint);

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType != JsonToken.StartObject)
        {
            var pair = JArray.Load(reader);
            return new ChartPoint(pair[0].Value<long>(), pair[1].Value<decimal?>());
        }

        var named = JObject.Load(reader);
        var time = named["x"]!.Value<long>();
        return named["y"] switch
        {
            null => new ChartPoint(time, 0),
            { Type: JTokenType.Float or JTokenType.Integer or JTokenType.Null } value => new ChartPoint(time, value.Value<decimal?>()),
            _ => null
        };
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        var point = (ChartPoint)value!;
        writer.WriteStartArray();
        writer.WriteValue(point.X);
        writer.WriteValue(point.Y);
        writer.WriteEndArray();
    }
}
