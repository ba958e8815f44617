namespace QuantConnect.Statistics;

/// <summary>A sampled series as times and values in time order, to be cut by dates; of two samples of one time the later counts.</summary>
internal sealed class TimedValues
{
    private readonly List<DateTime> _times;
    private readonly List<decimal> _values;

    public TimedValues(List<ISeriesPoint> points)
    {
        _times = new List<DateTime>(points.Count);
        _values = new List<decimal>(points.Count);
        foreach (var point in points)
        {
            var value = point is ChartPoint chartPoint ? chartPoint.y!.Value : ((Candlestick)point).Close!.Value;
            if (_times.Count > 0 && _times[^1] == point.Time)
            {
                _values[^1] = value;
                continue;
            }

            _times.Add(point.Time);
            _values.Add(value);
        }
    }

    public int Count => _times.Count;

    /// <summary>First and last day of the series.</summary>
    public (DateTime First, DateTime Last) Days => Count == 0 ? default : (_times[0].Date, _times[^1].Date);

    /// <summary>The samples of the days from first to last, both included.</summary>
    public SortedDictionary<DateTime, decimal> Between(DateTime first, DateTime last)
    {
        var cut = new SortedDictionary<DateTime, decimal>();
        var end = last.AddDays(1);
        for (var i = FirstAt(first); i < Count && _times[i] < end; i++) cut[_times[i]] = _values[i];
        return cut;
    }

    private int FirstAt(DateTime time)
    {
        var found = _times.BinarySearch(time);
        return found < 0 ? ~found : found;
    }
}
