using ScottPlot;

namespace YenValve.Pictures;

/// <summary>One row of a picture: what its axis measures and the series it shows in each window.</summary>
internal sealed class Row(string axis)
{
    public string Axis { get; } = axis;

    public List<(string Name, Points Points, Ink Ink, bool IsState)> Lines { get; } = [];

    public List<(string Name, double Value)> Levels { get; } = [];

    /// <summary>Whether both windows have the same vertical scale, so that they may be compared.</summary>
    public bool IsShared { get; init; }

    /// <summary>What is drawn beneath the lines, if anything.</summary>
    public Action<Plot, Window>? Ground { get; init; }

    public Row Line(string name, Points points, Ink ink)
    {
        Lines.Add((name, points, ink, false));
        return this;
    }

    /// <summary>A line in steps: what holds until it is told otherwise.</summary>
    public Row State(string name, Points points, Ink ink)
    {
        Lines.Add((name, points, ink, true));
        return this;
    }

    /// <summary>A dashed horizontal line at a limit.</summary>
    public Row Level(string name, double value)
    {
        Levels.Add((name, value));
        return this;
    }

    /// <summary>Lowest and highest value shown in the windows, with room above for the marks' texts.</summary>
    public (double Low, double High) Range(IEnumerable<Window> windows)
    {
        var values = windows.SelectMany(window => Lines.SelectMany(line => line.Points.Within(window))).Select(point => point.Value)
            .Concat(Levels.Select(level => level.Value)).ToList();
        if (values.Count == 0) return (0.0, 1.0);
        var (low, high) = (values.Min(), values.Max());
        var span = Math.Max(high - low, 1e-9);
        return (low - (0.06 * span), high + (0.14 * span));
    }
}
