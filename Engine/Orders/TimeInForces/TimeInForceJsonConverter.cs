using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using QuantConnect.Orders.TimeInForces;

namespace QuantConnect.Orders;

/// <summary>Writes a time in force as its type and properties; good-til-canceled is an empty object.</summary>
public class TimeInForceJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(TimeInForce).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not TimeInForce) return;
        var type = value.GetType();
        var json = new JObject();
        if (type != typeof(GoodTilCanceledTimeInForce)) json.Add("$type", type.FullName);
        foreach (var property in type.GetProperties())
        {
            if (property.GetValue(value) is { } content) json.Add(property.Name, JToken.FromObject(content, serializer));
        }
        json.WriteTo(writer);
    }

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var json = JToken.Load(reader);
        if (json is JArray { Count: > 0 }) throw new InvalidOperationException($"Unexpected time in force value: {json}");

        var name = json is JObject ? json["$type"]?.ToString() : null;
        var type = typeof(GoodTilCanceledTimeInForce);
        if (name != null) type = Type.GetType(name, false, true) ?? throw new InvalidOperationException($"Unable to find the type: {name}");

        var result = Activator.CreateInstance(type, nonPublic: true)!;
        foreach (var property in type.GetProperties(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic))
        {
            if (json is JObject && json[property.Name] is { } content) property.SetValue(result, content.ToObject(property.PropertyType));
        }
        return result;
    }
}
