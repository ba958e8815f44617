using System.Drawing;
using Newtonsoft.Json;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>A series of single values.</summary>
[JsonConverter(typeof(SeriesJsonConverter))]
public class Series : BaseSeries
{
    /// <summary>Makes a nameless line.</summary>
    public Series()
    {
    }

    /// <summary>Makes a line.</summary>
    public Series(string name) : base(name, SeriesType.Line)
    {
    }

    /// <summary>Makes a series on a panel.</summary>
    public Series(string name, SeriesType type, int index) : this(name, type, index, "$")
    {
    }

    /// <summary>Makes a series on a panel with a unit.</summary>
    public Series(string name, SeriesType type, int index, string unit) : this(name, type, unit, Color.Empty, ScatterMarkerSymbol.None) => Index = index;

    /// <summary>Makes a series with a unit.</summary>
    public Series(string name, SeriesType type = SeriesType.Line, string unit = "$") : this(name, type, unit, Color.Empty)
    {
    }

    /// <summary>Makes a series with a unit and a colour.</summary>
    public Series(string name, SeriesType type, string unit, Color color) : this(name, type, unit, color, ScatterMarkerSymbol.None)
    {
    }

    /// <summary>Makes a series with a unit, a colour and a marker.</summary>
    public Series(string name, SeriesType type, string unit, Color color, ScatterMarkerSymbol symbol = ScatterMarkerSymbol.None)
        : base(name, type, 0, unit)
    {
        Color = color;
        ScatterMarkerSymbol = symbol;
    }

    /// <summary>Colour; empty leaves it to the drawer.</summary>
    [JsonConverter(typeof(ColorJsonConverter))]
    public Color Color { get; set; } = Color.Empty;

    /// <summary>Marker of the points.</summary>
    public ScatterMarkerSymbol ScatterMarkerSymbol { get; set; } = ScatterMarkerSymbol.None;

    /// <summary>Appends a value at a UTC time.</summary>
    public void AddPoint(DateTime time, decimal value) =>
        AddPoint(SeriesType == SeriesType.Scatter ? new ScatterChartPoint(time, value) : new ChartPoint(time, value));

    /// <inheritdoc/>
    public override void AddPoint(ISeriesPoint point)
    {
        if (point is not ChartPoint) throw new ArgumentException("Series.AddPoint requires a ChartPoint object");
        base.AddPoint(point);
    }

    /// <inheritdoc/>
    public override void AddPoint(DateTime time, List<decimal> values)
    {
        if (values.Count > 1) throw new ArgumentException("Series.AddPoint requires a single value");
        AddPoint(time, values.Count > 0 ? values[0] : 0);
    }

    /// <inheritdoc/>
    public override ISeriesPoint? ConsolidateChartPoints()
    {
        if (Values.Count == 0) return null;
        var sum = 0m;
        foreach (ChartPoint point in Values) sum += point.Y ?? 0m;
        return new ChartPoint(((ChartPoint)Values[^1]).X, sum);
    }

    /// <inheritdoc/>
    public override BaseSeries Clone(bool empty = false)
    {
        var copy = new Series(Name, SeriesType, Index, Unit)
        {
            Color = Color,
            ZIndex = ZIndex,
            Tooltip = Tooltip,
            IndexName = IndexName,
            ScatterMarkerSymbol = ScatterMarkerSymbol
        };
        if (!empty) copy.Values = CloneValues();
        return copy;
    }
}
