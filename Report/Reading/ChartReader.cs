using System.Text.Json;

namespace YenValve.Report.Reading;

/// <summary>The samples of a series of LEAN's charts.</summary>
internal static class ChartReader
{
    /// <summary>Every sample, oldest first. Points are [time, y], [time, open, high, low, close] or {x, y}.</summary>
    public static IReadOnlyList<(DateTime UtcTime, double Value)> Read(JsonElement result, string chart, string series)
    {
        var samples = new List<(DateTime, double)>();
        foreach (var point in result.Path("charts", chart, "series", series, "values").Items())
        {
            if (Point(point) is { } sample) samples.Add(sample);
        }

        return samples;
    }

    private static (DateTime Time, double Value)? Point(JsonElement point)
    {
        if (point.ValueKind == JsonValueKind.Array)
        {
            var cells = point.GetArrayLength();
            return cells < 2 ? null : Pair(point[0], point[cells - 1]);
        }

        return point.Member("x") is { } x && (point.Member("y") ?? point.Member("close")) is { } y ? Pair(x, y) : null;
    }

    private static (DateTime Time, double Value)? Pair(JsonElement time, JsonElement value) =>
        ((JsonElement?)time).Time() is { } when && ((JsonElement?)value).Number() is { } number ? (when, number) : null;
}
