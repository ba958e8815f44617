namespace QuantConnect;

/// <summary>Samples series at even steps of time.</summary>
public class SeriesSampler
{
    /// <summary>Makes a sampler.</summary>
    public SeriesSampler(TimeSpan resolution) => Step = resolution;

    /// <summary>Time between samples.</summary>
    protected TimeSpan Step { get; set; }

    /// <summary>Whether samples are made between points that lie further apart than a step.</summary>
    public bool SubSample { get; set; } = true;

    /// <summary>Samples a series from start to stop (UTC), its values cut to whole numbers if asked.</summary>
    public virtual BaseSeries Sample(BaseSeries series, DateTime start, DateTime stop, bool truncateValues = false)
    {
        if (!SubSample && series.Values.Count > 1 && series.Values[1].Time - series.Values[0].Time >= Step)
        {
            return GetIdentitySeries(series.Clone(empty: true), series, start, stop, truncateValues: false);
        }

        return series switch
        {
            Series line => SampleLine(line, start, stop, truncateValues),
            CandlestickSeries candles => SampleCandles(candles, start, stop, truncateValues),
            _ => throw new ArgumentException($"SeriesSampler.Sample(): Sampling only supports {typeof(Series)} and {typeof(CandlestickSeries)}")
        };
    }

    /// <summary>Samples charts.</summary>
    public Dictionary<string, Chart> SampleCharts(IDictionary<string, Chart> charts, DateTime start, DateTime stop) =>
        charts.Values.ToDictionary(x => x.Name, x => SampleChart(x, start, stop));

    /// <summary>Samples the series of a chart; those without samples are left out.</summary>
    public Chart SampleChart(Chart chart, DateTime start, DateTime stop)
    {
        var sampled = chart.CloneEmpty();
        foreach (var series in chart.Series.Values)
        {
            var samples = Sample(series, start, stop);
            if (samples.Values.Count > 0) sampled.AddSeries(samples);
        }

        return sampled;
    }

    /// <summary>Value at a time on the line between two points; where one is a gap, the other's within a step of it.</summary>
    protected static decimal? Interpolate(decimal x0, decimal? y0, decimal x1, decimal? y1, decimal xTarget, decimal step)
    {
        if (y0 == null && y1 == null) return null;
        if (y1 == null) return xTarget - x0 <= step ? y0 : null;
        if (y0 == null) return x1 - xTarget <= step ? y1 : null;
        return (y1 - y0) * (xTarget - x0) / (x1 - x0) + y0;
    }

    /// <summary>The points within start and stop as they are.</summary>
    protected static T GetIdentitySeries<T>(T sampled, T series, DateTime start, DateTime stop, bool truncateValues) where T : BaseSeries
    {
        foreach (var point in series.Values)
        {
            if (point.Time >= start && point.Time <= stop) sampled.Values.Add(truncateValues ? Truncate(point.Clone()) : point);
        }

        return sampled;
    }

    private Series SampleLine(Series series, DateTime start, DateTime stop, bool truncate)
    {
        var sampled = (Series)series.Clone(empty: true);
        var points = series.Values;
        // A single point, dots and stacked areas are not interpolated.
        if (points.Count < 2 || series.SeriesType is SeriesType.Scatter or SeriesType.StackedArea)
        {
            return GetIdentitySeries(sampled, series, start, stop, truncate);
        }

        var next = start < points[0].Time ? points[0].Time : start;
        var i = 1;
        while (points[i].Time < next && i + 1 < points.Count) i++;
        while (next <= stop)
        {
            var previous = (ChartPoint)points[i - 1];
            var current = (ChartPoint)points[i];
            while (next <= current.Time && next <= stop)
            {
                ISeriesPoint sample = series.SeriesType == SeriesType.Treemap
                    ? new ChartPoint(next, next + Step > current.Time ? current.Y : previous.Y)
                    : Between(previous, current, next);
                next += Step;
                if (SubSample || current.Time < next) sampled.Values.Add(truncate ? Truncate(sample) : sample);
            }

            if (next > current.Time && ++i == points.Count) break;
        }

        return sampled;
    }

    private CandlestickSeries SampleCandles(CandlestickSeries series, DateTime start, DateTime stop, bool truncate)
    {
        var sampled = (CandlestickSeries)series.Clone(empty: true);
        var candles = series.Values.ConvertAll(x => (Candlestick)x);
        var next = candles.Count > 0 && start < candles[0].Time ? candles[0].Time : start;
        var first = candles.FindIndex(x => x.Time > next) - 1;
        if (candles.Count < 2 || first < 0) return GetIdentitySeries(sampled, series, start, stop, truncate);

        if (candles[first].Time == next && next <= stop)
        {
            sampled.Values.Add(candles[first].Clone());
            next += Step;
            first++;
        }

        for (var i = first; i < candles.Count && next <= stop; i++)
        {
            if (next > candles[i].Time) continue;
            var openTime = first > 0 ? candles[first - 1].Time : candles[0].Time - (candles[1].Time - candles[0].Time);
            var whole = Aggregate(candles, first, i, truncate);
            Candlestick? previous = null;
            bool inGap;
            do
            {
                var sample = Part(whole, candles[first], candles[i], openTime, next);
                next += Step;
                if (SubSample && previous != null) sample.Open = previous.Close;
                if (first == i) SpanOpenAndClose(sample);
                if (SubSample || candles[i].Time < next) sampled.Values.Add(sample);
                previous = sample;
                inGap = i + 1 < candles.Count && next + Step < candles[i + 1].Time && sample.Open == null;
            }
            while ((next <= candles[i].Time || inGap) && next <= stop);

            first = i + 1;
        }

        return sampled;
    }

    private static Candlestick Aggregate(List<Candlestick> candles, int first, int last, bool truncate)
    {
        var whole = new Candlestick();
        for (var i = first; i <= last; i++)
        {
            whole.Update(candles[i].Open);
            whole.Update(candles[i].High);
            whole.Update(candles[i].Low);
            whole.Update(candles[i].Close);
        }

        if (truncate) Truncate(whole);
        return whole;
    }

    private Candlestick Part(Candlestick whole, Candlestick first, Candlestick last, DateTime openTime, DateTime time)
    {
        var part = new Candlestick(openTime == last.Time ? last : whole) { Time = time };
        if (openTime != last.Time)
        {
            part.Close = Interpolate(Seconds(openTime), first.Open, last.LongTime, last.Close, Seconds(time), (decimal)Step.TotalSeconds);
        }

        return part;
    }

    /// <summary>A part of one candle knows nothing of its range but its ends.</summary>
    private static void SpanOpenAndClose(Candlestick candle)
    {
        var (open, close) = (candle.Open, candle.Close);
        candle.High = open == null || close > open ? close : open;
        candle.Low = open == null || close < open ? close : open;
    }

    private ISeriesPoint Between(ChartPoint previous, ChartPoint current, DateTime time) => current.X == previous.X
        ? current.Clone()
        : new ChartPoint(time, Interpolate(previous.X, previous.Y, current.X, current.Y, Seconds(time), (decimal)Step.TotalSeconds));

    private static decimal Seconds(DateTime time) => Time.DateTimeToUnixTimeStamp(time).SafeDecimalCast();

    private static ISeriesPoint Truncate(ISeriesPoint point)
    {
        switch (point)
        {
            case ChartPoint value:
                value.y = Truncate(value.y);
                break;
            case Candlestick candle:
                candle.Open = Truncate(candle.Open);
                candle.High = Truncate(candle.High);
                candle.Low = Truncate(candle.Low);
                candle.Close = Truncate(candle.Close);
                break;
        }

        return point;
    }

    private static decimal? Truncate(decimal? value) => value == null ? null : Math.Truncate(value.Value);
}
