using QuantConnect.Data;

namespace QuantConnect.Indicators;

/// <summary>Writes down what an indicator shows while it is fed.</summary>
internal sealed class IndicatorRecorder
{
    private readonly IIndicator _indicator;
    private readonly List<PartHistory> _parts;
    private readonly List<IndicatorDataPoints> _points = [];
    private IndicatorDataPoint? _last;
    private DateTime _written = DateTime.MinValue;

    private IndicatorRecorder(IIndicator indicator)
    {
        _indicator = indicator;
        _parts = PartHistory.Of(indicator);
    }

    /// <summary>Feeds an indicator and gives back what it showed since it was ready.</summary>
    public static IndicatorHistory Record(IIndicator indicator, Action feed)
    {
        var recorder = new IndicatorRecorder(indicator);
        indicator.Updated += recorder.OnUpdated;
        feed();
        recorder.Write(recorder._last);
        indicator.Updated -= recorder.OnUpdated;
        return new IndicatorHistory(recorder._points, recorder._parts);
    }

    // Indicators over several symbols may have several points of a time, the first of which counts.
    private void OnUpdated(object? sender, IndicatorDataPoint point)
    {
        if (!_indicator.IsReady) return;
        if (_last is null || _last.Time != point.Time) Write(point);
        _last = point;
    }

    private void Write(IndicatorDataPoint? point)
    {
        if (point is null || point.EndTime == _written) return;
        _written = point.EndTime;
        var points = new IndicatorDataPoints { Time = point.Time, EndTime = point.EndTime };
        foreach (var part in _parts) points.SetProperty(part.Name, part.Collect()!);
        _points.Add(points);
    }
}
