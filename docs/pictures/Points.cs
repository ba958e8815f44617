namespace YenValve.Pictures;

/// <summary>A series over time; what is unknown (NaN) is left out.</summary>
internal sealed class Points
{
    private readonly List<(DateTime Time, double Value)> _points = [];

    public void Add(DateTime time, double value)
    {
        if (double.IsFinite(value)) _points.Add((time, value));
    }

    public IEnumerable<(DateTime Time, double Value)> Within(Window window) => _points.Where(point => window.Holds(point.Time));
}
