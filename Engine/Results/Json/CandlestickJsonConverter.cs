using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Util;

/// <summary>Writes a candle as [time, open, high, low, close]; reads a single value as well.</summary>
public class CandlestickJsonConverter : JsonConverter
{
    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => objectType == typeof(Candlestick);

    /// <inheritdoc/>
    public override object? ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var token = JToken.Load(reader);
        if (token is JArray { Count: > 2 } candle)
        {
            return new Candlestick(candle[0].Value<long>(), candle[1].Value<decimal?>(), candle[2].Value<decimal?>(),
                candle[3].Value<decimal?>(), candle[4].Value<decimal?>());
        }

        var point = token.ToObject<ChartPoint>();
        return point == null ? null : new Candlestick(point.X, point.Y, point.Y, point.Y, point.Y);
    }

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not Candlestick candle) return;
        writer.WriteStartArray();
        writer.WriteValue(candle.LongTime);
        writer.WriteValue(candle.Open);
        writer.WriteValue(candle.High);
        writer.WriteValue(candle.Low);
        writer.WriteValue(candle.Close);
        writer.WriteEndArray();
    }
}
