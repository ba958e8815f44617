using System.Drawing;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace QuantConnect.Util;

/// <summary>Writes and reads a chart's series.</summary>
public class SeriesJsonConverter : JsonConverter
{
    private static readonly ColorJsonConverter Colors = new();

    /// <inheritdoc/>
    public override bool CanConvert(Type objectType) => typeof(BaseSeries).IsAssignableFrom(objectType);

    /// <inheritdoc/>
    public override void WriteJson(JsonWriter writer, object? value, JsonSerializer serializer)
    {
        if (value is not BaseSeries series) return;
        writer.WriteStartObject();
        Write(writer, "name", series.Name);
        Write(writer, "unit", series.Unit);
        Write(writer, "index", series.Index);
        Write(writer, "seriesType", (int)series.SeriesType);
        if (series.ZIndex.HasValue) Write(writer, "zIndex", series.ZIndex.Value);
        if (series.IndexName != null) Write(writer, "indexName", series.IndexName);
        if (series.Tooltip != null) Write(writer, "tooltip", series.Tooltip);
        writer.WritePropertyName("values");
        serializer.Serialize(writer, PointsOf(series));
        if (series is Series plain)
        {
            writer.WritePropertyName("color");
            Colors.WriteJson(writer, plain.Color, serializer);
            writer.WritePropertyName("scatterMarkerSymbol");
            serializer.Serialize(writer, plain.ScatterMarkerSymbol);
        }

        writer.WriteEndObject();
    }

    /// <inheritdoc/>
    public override object ReadJson(JsonReader reader, Type objectType, object? existingValue, JsonSerializer serializer)
    {
        var source = JObject.Load(reader);
        JToken? Get(string name) => source.GetValue(name, StringComparison.OrdinalIgnoreCase);
        var type = (SeriesType)Get("seriesType")!.Value<int>();
        var points = Get("values")!;
        BaseSeries series = type == SeriesType.Candle
            ? new CandlestickSeries()
            : new Series
            {
                Color = Get("color")?.ToObject<Color>(serializer) ?? Color.Empty,
                ScatterMarkerSymbol = Get("scatterMarkerSymbol")?.ToObject<ScatterMarkerSymbol>(serializer) ?? ScatterMarkerSymbol.None
            };
        series.Name = Get("name")!.Value<string>()!;
        series.Unit = Get("unit")!.Value<string>()!;
        series.Index = Get("index")!.Value<int>();
        series.SeriesType = type;
        series.ZIndex = Get("zIndex")?.Value<int?>();
        series.IndexName = Get("indexName")?.Value<string>();
        series.Tooltip = Get("tooltip")?.Value<string>();
        series.Values = type switch
        {
            SeriesType.Candle => Read<Candlestick>(points, serializer),
            SeriesType.Scatter => Read<ScatterChartPoint>(points, serializer),
            _ => Read<ChartPoint>(points, serializer)
        };
        return series;
    }

    /// <summary>A pie shows one sum.</summary>
    private static List<ISeriesPoint> PointsOf(BaseSeries series)
    {
        if (series is not Series || series.SeriesType != SeriesType.Pie) return series.Values;
        var sum = series.ConsolidateChartPoints();
        return sum == null ? [] : [sum];
    }

    private static List<ISeriesPoint> Read<T>(JToken points, JsonSerializer serializer) where T : class, ISeriesPoint =>
        points.ToObject<List<T?>>(serializer)!.OfType<ISeriesPoint>().ToList();

    private static void Write(JsonWriter writer, string name, object value)
    {
        writer.WritePropertyName(name);
        writer.WriteValue(value);
    }
}
