using Newtonsoft.Json;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>A named row of points in a chart.</summary>
[JsonConverter(typeof(SeriesJsonConverter))]
public abstract class BaseSeries
{
    private List<ISeriesPoint>? _values;
    private int _taken;

    /// <summary>Makes a series in dollars.</summary>
    protected BaseSeries() => Unit = "$";

    /// <summary>Makes a series.</summary>
    protected BaseSeries(string name, SeriesType type) : this()
    {
        Name = name;
        SeriesType = type;
    }

    /// <summary>Makes a series on a panel of the chart.</summary>
    protected BaseSeries(string name, SeriesType type, int index) : this(name, type) => Index = index;

    /// <summary>Makes a series on a panel of the chart, with a unit.</summary>
    protected BaseSeries(string name, SeriesType type, int index, string unit) : this(name, type, index) => Unit = unit;

    /// <summary>Makes a series with a unit.</summary>
    protected BaseSeries(string name, SeriesType type, string unit) : this(name, type, 0, unit)
    {
    }

    /// <summary>Name within the chart.</summary>
    public string Name { get; set; } = null!;

    /// <summary>Unit of the values.</summary>
    public string Unit { get; set; }

    /// <summary>Panel of the chart, from the top.</summary>
    public int Index { get; set; }

    /// <summary>Name of the panel.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string? IndexName { get; set; }

    /// <summary>Order of drawing within a panel.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public int? ZIndex { get; set; }

    /// <summary>How the series is drawn.</summary>
    public SeriesType SeriesType { get; set; }

    /// <summary>Pattern of the text shown with a point.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public string? Tooltip { get; set; }

    /// <summary>The points in time order.</summary>
    public List<ISeriesPoint> Values
    {
        get => _values ??= FirstValues();
        set => _values = value;
    }

    /// <summary>Appends a point; one of the last point's time takes its place.</summary>
    public virtual void AddPoint(ISeriesPoint point)
    {
        if (Values.Count > 0 && Values[^1].Time == point.Time) Values[^1] = point;
        else Values.Add(point);
    }

    /// <summary>Appends a point of one value, or of open, high, low and close.</summary>
    public abstract void AddPoint(DateTime time, List<decimal> values);

    /// <summary>The points since the last call, in a series of the same kind.</summary>
    public BaseSeries GetUpdates()
    {
        var copy = Clone(empty: true);
        if (_taken < Values.Count) copy.Values.AddRange(Values.GetRange(_taken, Values.Count - _taken));
        _taken = Values.Count;
        return copy;
    }

    /// <summary>Drops all points.</summary>
    public void Purge()
    {
        Values.Clear();
        _taken = 0;
    }

    /// <summary>The sum of all points, at the last one's time; null without points.</summary>
    public abstract ISeriesPoint? ConsolidateChartPoints();

    /// <summary>Copies the series, with or without its points.</summary>
    public abstract BaseSeries Clone(bool empty = false);

    /// <summary>The points that the series has when they are first asked for.</summary>
    private protected virtual List<ISeriesPoint> FirstValues() => [];

    /// <summary>Copies the points.</summary>
    protected List<ISeriesPoint> CloneValues() => Values.ConvertAll(x => x.Clone());

    /// <summary>The points as their own type.</summary>
    public IEnumerable<T> GetValues<T>() where T : ISeriesPoint => Values.Cast<T>();

    /// <summary>Makes a series of the class that fits its type.</summary>
    public static BaseSeries Create(SeriesType seriesType, string name, int index = 0, string unit = "$")
    {
        if (!Enum.IsDefined(seriesType)) throw new ArgumentOutOfRangeException(nameof(seriesType), "Series type out of range");
        return seriesType == SeriesType.Candle ? new CandlestickSeries(name, index, unit) : new Series(name, seriesType, index, unit);
    }
}
