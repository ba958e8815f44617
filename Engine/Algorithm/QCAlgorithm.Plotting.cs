using System.Collections.Concurrent;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    private const string MainChart = "Strategy Equity";
    private readonly ConcurrentDictionary<string, Chart> _charts = new();
    private bool _saidNoPlotsInWarmUp;

    /// <summary>Whether plotted values are kept; not in a run whose charts nobody will see.</summary>
    internal bool KeepsPlots { get; set; } = true;

    /// <inheritdoc/>
    public void AddChart(Chart chart) => _charts.TryAdd(chart.Name, chart);

    /// <summary>Adds a series to a chart, in place of one of the same name.</summary>
    public void AddSeries(string chart, string series, SeriesType seriesType, string unit = "$") =>
        ChartOf(chart).Series[series] = BaseSeries.Create(seriesType, series, unit: unit);

    /// <inheritdoc/>
    public IEnumerable<Chart> GetChartUpdates(bool clearChartData = false)
    {
        foreach (var chart in _charts.Values)
        {
            yield return chart.GetUpdates();
            if (!clearChartData) continue;
            foreach (var series in chart.Series.Values) series.Purge();
        }
    }

    /// <summary>Plots a value on the main chart.</summary>
    public void Plot(string series, decimal value) => Plot(MainChart, series, value);

    /// <summary>Plots a value on the main chart.</summary>
    public void Plot(string series, double value) => Plot(series, value.SafeDecimalCast());

    /// <summary>Plots a value on the main chart.</summary>
    public void Plot(string series, int value) => Plot(series, (decimal)value);

    /// <summary>Plots a value on the main chart.</summary>
    public void Plot(string series, float value) => Plot(series, (double)value);

    /// <summary>Plots a value.</summary>
    public void Plot(string chart, string series, double value) => Plot(chart, series, value.SafeDecimalCast());

    /// <summary>Plots a value.</summary>
    public void Plot(string chart, string series, int value) => Plot(chart, series, (decimal)value);

    /// <summary>Plots a value.</summary>
    public void Plot(string chart, string series, float value) => Plot(chart, series, (double)value);

    /// <summary>Plots a value.</summary>
    public void Plot(string chart, string series, decimal value)
    {
        if (SeriesToPlot<Series>(chart, series) is { } line) line.AddPoint(UtcTime, value);
    }

    /// <summary>Plots a value on the main chart.</summary>
    public void Record(string series, int value) => Plot(series, value);

    /// <summary>Plots a value on the main chart.</summary>
    public void Record(string series, double value) => Plot(series, value);

    /// <summary>Plots a value on the main chart.</summary>
    public void Record(string series, decimal value) => Plot(series, value);

    /// <summary>The series, made when missing; null while nothing may be plotted or is kept.</summary>
    private T? SeriesToPlot<T>(string chartName, string seriesName) where T : BaseSeries, new()
    {
        RefuseReserved(chartName, seriesName);
        var chart = ChartOf(chartName);
        if (!chart.Series.TryGetValue(seriesName, out var series)) chart.AddSeries(series = new T { Name = seriesName });
        var found = (T)series;
        if (!KeepsPlots) return null;
        if (!LiveMode || !IsWarmingUp) return found;

        if (!_saidNoPlotsInWarmUp)
        {
            _saidNoPlotsInWarmUp = true;
            Debug("Plotting is disabled during algorithm warmup in live trading.");
        }

        return null;
    }

    private Chart ChartOf(string name) => _charts.GetOrAdd(name, x => new Chart(x));

    /// <summary>The engine's own charts are not to be drawn on, the main chart and those of one series excepted.</summary>
    private static void RefuseReserved(string chart, string series)
    {
        string[] reserved;
        switch (chart)
        {
            case MainChart: reserved = ["Equity", "Return"]; break;
            case "Capacity": reserved = ["Strategy Capacity"]; break;
            case "Drawdown": reserved = ["Equity Drawdown"]; break;
            case "Benchmark": reserved = ["Benchmark"]; break;
            case "Portfolio Turnover": reserved = ["Portfolio Turnover"]; break;
            case "Assets Sales Volume" or "Exposure" or "Portfolio Margin": throw new ArgumentException($"'{chart}' is a reserved chart name.");
            default: return;
        }

        if (reserved.Contains(series)) throw new ArgumentException($"'{series}' is a reserved series name for chart '{chart}'.");
    }
}
