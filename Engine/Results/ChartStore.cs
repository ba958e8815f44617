using QuantConnect;
using QuantConnect.Algorithm;

namespace YenValve.Engine;

/// <summary>The charts of a run: the engine's own samples and the algorithm's plots.</summary>
internal sealed class ChartStore
{
    public const string Equity = "Strategy Equity";
    public const string Benchmark = "Benchmark";
    public const string Turnover = "Portfolio Turnover";
    public const string Margin = "Portfolio Margin";
    private readonly Dictionary<string, Chart> _charts = [];
    private readonly HashSet<string> _plottedSeries = [];
    private readonly HashSet<string> _fullSeries = [];
    private readonly QCAlgorithm _algorithm;
    private readonly int _mostSeries;
    private readonly int _mostPoints;
    private bool _saidTooManySeries;

    public ChartStore(QCAlgorithm algorithm, RunContext context)
    {
        _algorithm = algorithm;
        _mostSeries = Limit(context, "maximum-chart-series", 30);
        _mostPoints = Limit(context, "maximum-data-points-per-chart-series", 1000000);
        var equity = Get(Equity);
        equity.AddSeries(new CandlestickSeries("Equity", 0, "$"));
        equity.AddSeries(new Series("Return", SeriesType.Bar, 1, "%"));
    }

    public IReadOnlyDictionary<string, Chart> All => _charts;

    public Chart Get(string name)
    {
        if (!_charts.TryGetValue(name, out var chart)) _charts[name] = chart = new Chart(name);
        return chart;
    }

    /// <summary>Points of a series that has any; null otherwise.</summary>
    public List<ISeriesPoint>? Find(string chart, string series) =>
        _charts.TryGetValue(chart, out var found) && found.Series.TryGetValue(series, out var points) ? points.Values : null;

    /// <summary>Adds a sample; one that is not later than the last is dropped, but turnover keeps the latest.</summary>
    public void Sample(string chartName, string seriesName, int index, SeriesType type, ISeriesPoint point, string unit = "$")
    {
        var chart = Get(chartName);
        if (!chart.Series.TryGetValue(seriesName, out var series))
        {
            chart.Series[seriesName] = series = BaseSeries.Create(type, seriesName, index, unit);
        }

        if (series.Values.Count == 0 || point.Time > series.Values[^1].Time || chartName == Turnover) series.AddPoint(point);
    }

    /// <summary>Takes over what the algorithm plotted since the last time.</summary>
    public void Merge(IEnumerable<Chart> updates)
    {
        foreach (var update in updates)
        {
            var chart = Get(update.Name);
            foreach (var series in update.Series.Values)
            {
                if (IsAllowed(series.Name) && series.Values.Count > 0) Append(chart, series);
            }
        }
    }

    private void Append(Chart chart, BaseSeries update)
    {
        var series = chart.TryAddAndGetSeries(update.Name, update);
        if (update.SeriesType == SeriesType.Pie)
        {
            series.AddPoint(update.ConsolidateChartPoints()!);
        }
        else if (series.Values.Count + update.Values.Count <= _mostPoints)
        {
            series.Values.AddRange(update.Values);
        }
        else if (_fullSeries.Add(chart.Name + update.Name))
        {
            _algorithm.Debug($"Exceeded maximum data points per series for organization tier, chart update skipped. Chart Name {chart.Name}. " +
                $"Series name {update.Name}. https://qnt.co/docs-charting-quotasLimit is currently set at {_mostPoints}");
        }
    }

    private bool IsAllowed(string series)
    {
        if (_plottedSeries.Contains(series)) return true;
        if (_plottedSeries.Count < _mostSeries) return _plottedSeries.Add(series);
        if (!_saidTooManySeries)
        {
            _saidTooManySeries = true;
            _algorithm.Debug("Exceeded maximum chart series count for organization tier, new series will be ignored. " +
                $"Limit is currently set at {_mostSeries}. https://qnt.co/docs-charting-quotas");
        }

        return false;
    }

    private static int Limit(RunContext context, string key, int otherwise) =>
        context.Configuration.TryGetValue(key, out var text) && int.TryParse(text, out var limit) ? limit : otherwise;
}
