using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>Writes the series of a chart by panel, the shorter ones first, so that stacked areas stay whole.</summary>
public class ChartSeriesJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(Dictionary<string, BaseSeries>).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not Dictionary<string, BaseSeries> series) return;
        writer.WriteStartObject();
        foreach (var (name, one) in series.OrderBy(x => x.Value.Index).ThenBy(x => x.Value.Values.Count).ThenBy(x => Sum(x.Value)))
        {
            writer.WritePropertyName(name);
            writer.WriteRawValue(JsonConvert.SerializeObject(one));
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer) =>
        throw new NotSupportedException("Series are read one by one.");

    private static decimal Sum(BaseSeries series)
    {
        var sum = 0m;
        foreach (var point in series.Values) sum += (point as ChartPoint)?.Y ?? 0m;
        return sum;
    }
}
