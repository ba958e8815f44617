namespace QuantConnect.Statistics;

/// <summary>A sampled series as times and values in time order, to be cut by dates; of two samples of one time the later counts.</summary>
internal sealed class TimedValues
{
    private readonly List<KeyValuePair<DateTime, decimal>> _samples = [];

    /// <summary>A series without samples.</summary>
    public TimedValues()
    {
    }

    /// <summary>The values of points, the last ones of candles.</summary>
    public TimedValues(List<ISeriesPoint> points)
    {
        MakeRoom(points.Count);
        foreach (var point in points) Add(point.Time, point is ChartPoint chartPoint ? chartPoint.y!.Value : ((Candlestick)point).Close!.Value);
    }

    public IReadOnlyList<KeyValuePair<DateTime, decimal>> All => _samples;

    public int Count => _samples.Count;

    /// <summary>Time of the last sample; there has to be one.</summary>
    public DateTime LastTime => _samples[^1].Key;

    /// <summary>First and last day of the series.</summary>
    public (DateTime First, DateTime Last) Days => Count == 0 ? default : (_samples[0].Key.Date, _samples[^1].Key.Date);

    /// <summary>Makes room for a number of samples.</summary>
    public void MakeRoom(int samples) => _samples.EnsureCapacity(samples);

    /// <summary>Appends a sample, or puts it in the place of the last where that is of the same time.</summary>
    public void Add(DateTime time, decimal value)
    {
        var sample = KeyValuePair.Create(time, value);
        if (Count > 0 && _samples[^1].Key == time) _samples[^1] = sample;
        else _samples.Add(sample);
    }

    /// <summary>The samples of the days from first to last, both included; to be read only.</summary>
    public List<KeyValuePair<DateTime, decimal>> Between(DateTime first, DateTime last)
    {
        var start = FirstAt(first);
        var end = FirstAt(last.AddDays(1));
        return end - start == Count ? _samples : _samples.GetRange(start, end - start);
    }

    /// <summary>Index of the first sample not before a time.</summary>
    public int FirstAt(DateTime time)
    {
        var (low, high) = (0, Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (_samples[middle].Key < time) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
