using System.Data;
using System.Drawing;
using Newtonsoft.Json;

namespace QuantConnect;

/// <summary>A named chart: series by name.</summary>
public class Chart
{
    /// <summary>Makes a nameless chart.</summary>
    public Chart()
    {
    }

    /// <summary>Makes a chart.</summary>
    [Obsolete("ChartType is now obsolete and ignored in charting. Please use Series indexes instead by setting index in the series constructor.")]
    public Chart(string name, ChartType type = ChartType.Overlay)
    {
        Name = name;
        ChartType = type;
    }

    /// <summary>Makes a chart.</summary>
    public Chart(string name) : this(name, null)
    {
    }

    /// <summary>Makes a chart about a symbol.</summary>
    public Chart(string name, Symbol? symbol)
    {
        Name = name;
        Symbol = symbol;
    }

    /// <summary>Name of the chart.</summary>
    public string Name { get; set; } = string.Empty;

    /// <summary>No longer of any effect.</summary>
    [Obsolete("ChartType is now obsolete. Please use Series indexes instead by setting index in the series constructor.")]
    public ChartType ChartType { get; set; } = ChartType.Overlay;

    /// <summary>The series by name.</summary>
    [JsonConverter(typeof(ChartSeriesJsonConverter))]
    public Dictionary<string, BaseSeries> Series { get; set; } = [];

    /// <summary>What the chart is about, if one symbol.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public Symbol? Symbol { get; set; }

    /// <summary>Whether the legend is hidden.</summary>
    [JsonProperty(DefaultValueHandling = DefaultValueHandling.Ignore)]
    public bool LegendDisabled { get; set; }

    /// <summary>Adds a series; its name must be new.</summary>
    public void AddSeries(BaseSeries series)
    {
        if (!Series.TryAdd(series.Name, series)) throw new DuplicateNameException("Chart.AddSeries(): $Chart series name already exists");
    }

    /// <summary>The series of a name, made when missing or when forced.</summary>
    public Series TryAddAndGetSeries(string name, SeriesType type, int index, string unit, Color color, ScatterMarkerSymbol symbol, bool forceAddNew = false)
    {
        if (forceAddNew || !Series.TryGetValue(name, out var series))
        {
            Series[name] = series = new Series(name, type, index, unit) { Color = color, ScatterMarkerSymbol = symbol };
        }

        return (Series)series;
    }

    /// <summary>The series of a name, made after a template when missing or when forced.</summary>
    public BaseSeries TryAddAndGetSeries(string name, BaseSeries templateSeries, bool forceAddNew = false)
    {
        if (forceAddNew || !Series.TryGetValue(name, out var series)) Series[name] = series = templateSeries.Clone(empty: true);
        return series;
    }

    /// <summary>The points since the last call, in a chart of the same series.</summary>
    public Chart GetUpdates()
    {
        var copy = CloneEmpty();
        foreach (var series in Series.Values) copy.Series.TryAdd(series.Name, series.GetUpdates());
        return copy;
    }

    /// <summary>Copies the chart.</summary>
    public virtual Chart Clone()
    {
        var copy = CloneEmpty();
        foreach (var (name, series) in Series) copy.Series.Add(name, series.Clone());
        return copy;
    }

    /// <summary>Copies the chart without its series.</summary>
    public virtual Chart CloneEmpty() => new(Name) { LegendDisabled = LegendDisabled, Symbol = Symbol };

    /// <summary>A chart of one series, the sum of this one's.</summary>
    public virtual Chart Aggregate(SeriesType seriesType = SeriesType.Line)
    {
        var total = CloneEmpty();
        if (Series is not { Count: > 0 }) return total;

        var sums = new SortedDictionary<long, decimal>();
        foreach (var point in Series.Values.SelectMany(x => x.Values.OfType<ChartPoint>()))
        {
            if (point.Y is { } value) sums[point.X] = sums.GetValueOrDefault(point.X) + value;
        }

        var series = new Series("TOTAL", seriesType, Series.Values.First().Unit);
        foreach (var (time, sum) in sums) series.Values.Add(new ChartPoint(time, sum));
        total.AddSeries(series);
        return total;
    }
}
