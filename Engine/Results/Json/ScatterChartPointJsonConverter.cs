using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect;

/// <summary>Reads a dot from {x, y, tooltip} or [time, value].</summary>
public class ScatterChartPointJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(ScatterChartPoint);

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        JToken.Load(reader) switch
        {
            JObject named => new ScatterChartPoint(named["x"]!.Value<long>(), named["y"]!.Value<decimal?>(), named["tooltip"]?.Value<string>()),
            var pair => new ScatterChartPoint(pair[0]!.Value<long>(), pair[1]!.Value<decimal?>())
        };

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer) =>
        throw new NotSupportedException("Dots are written by their properties.");
}
