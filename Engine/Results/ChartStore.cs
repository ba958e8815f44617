using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Statistics;

namespace YenValve.Engine;

/// <summary>The charts of a run: the engine's own samples and the algorithm's plots.</summary>
internal sealed class ChartStore
{
    public const string Equity = "Strategy Equity";
    public const string Benchmark = "Benchmark";
    public const string Turnover = "Portfolio Turnover";
    public const string Margin = "Portfolio Margin";
    private const int MostRoom = 10000;
    private readonly Dictionary<string, Chart> _charts = [];
    private readonly HashSet<string> _plottedSeries = [];
    private readonly HashSet<string> _fullSeries = [];
    private readonly QCAlgorithm _algorithm;
    private readonly int _mostSeries;
    private readonly int _mostPoints;
    private readonly bool _isForFigures;
    private int _days;
    private bool _saidTooManySeries;

    public ChartStore(QCAlgorithm algorithm, RunContext context, ResultDetail detail = ResultDetail.Full)
    {
        _algorithm = algorithm;
        _isForFigures = detail == ResultDetail.Statistics;
        _mostSeries = Limit(context, "maximum-chart-series", 30);
        _mostPoints = Limit(context, "maximum-data-points-per-chart-series", 1000000);
        var equity = Get(Equity);
        equity.AddSeries(Make("Equity", 0, _isForFigures ? SeriesType.Line : SeriesType.Candle, "$"));
        equity.AddSeries(Make("Return", 1, SeriesType.Bar, "%"));
    }

    public IReadOnlyDictionary<string, Chart> All => _charts;

    public Chart Get(string name)
    {
        if (!_charts.TryGetValue(name, out var chart)) _charts[name] = chart = new Chart(name);
        return chart;
    }

    /// <summary>Samples of a series; null where there is no such series.</summary>
    public TimedValues? Find(string chart, string series)
    {
        if (!_charts.TryGetValue(chart, out var found) || !found.Series.TryGetValue(series, out var points)) return null;
        return points is SampledSeries sampled ? sampled.Samples : new TimedValues(points.Values);
    }

    /// <summary>Makes room for the samples of a run at once: growing, a series would take twice the memory.</summary>
    /// <param name="days">Days of the run.</param>
    /// <param name="samples">Samples of its equity besides the daily ones.</param>
    public void MakeRoom(int days, int samples)
    {
        _days = Math.Clamp(days, 0, MostRoom) + 2;
        if (_charts[Equity].Series["Equity"] is SampledSeries { Samples: var equity }) equity.MakeRoom(_days + Math.Clamp(samples, 0, MostRoom));
        if (_charts[Equity].Series["Return"] is SampledSeries { Samples: var returns }) returns.MakeRoom(_days);
    }

    /// <summary>Adds a candle; one that is not later than the last is dropped.</summary>
    public void Sample(string chartName, string seriesName, int index, Candlestick candle, string unit)
    {
        var points = Series(chartName, seriesName, index, SeriesType.Candle, unit).Values;
        if (points.Count == 0 || candle.Time > points[^1].Time) points.Add(candle);
    }

    /// <summary>Adds a sample; one that is not later than the last is dropped, but turnover keeps the latest.</summary>
    public void Sample(string chartName, string seriesName, int index, SeriesType type, DateTime time, decimal value, string unit = "$")
    {
        var series = Series(chartName, seriesName, index, type, unit);
        if (series is SampledSeries { Samples: var samples })
        {
            if (samples.Count == 0 || time > samples.LastTime || chartName == Turnover) samples.Add(time, value.SmartRounding());
        }
        else if (series.Values.Count == 0 || time > series.Values[^1].Time || chartName == Turnover)
        {
            series.AddPoint(new ChartPoint(time, value));
        }
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

    private BaseSeries Series(string chartName, string seriesName, int index, SeriesType type, string unit)
    {
        var chart = Get(chartName);
        if (!chart.Series.TryGetValue(seriesName, out var series)) chart.Series[seriesName] = series = Make(seriesName, index, type, unit);
        return series;
    }

    private BaseSeries Make(string name, int index, SeriesType type, string unit)
    {
        if (!_isForFigures) return BaseSeries.Create(type, name, index, unit);
        var series = new SampledSeries(name, type, index, unit);
        series.Samples.MakeRoom(_days);
        return series;
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
