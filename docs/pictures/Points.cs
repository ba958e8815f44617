namespace YenValve.Pictures;

/// <summary>A series over time; what is unknown (NaN) is left out.</summary>
internal sealed class Points
{
    private readonly List<(DateTime Time, double Value)> _points = [];

    public void Add(DateTime time, double value)
    {
        if (double.IsFinite(value)) _points.Add((time, value));
    }

    /// <summary>The last value at or before a moment; NaN before the first.</summary>
    public double At(DateTime time) => _points.FindLastIndex(point => point.Time <= time) is >= 0 and var index ? _points[index].Value : double.NaN;

    public IEnumerable<(DateTime Time, double Value)> Within(Window window) => _points.Where(point => window.Holds(point.Time));
}
