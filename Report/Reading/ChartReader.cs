using System.Text.Json;
using YenValve.Report.Series;

namespace YenValve.Report.Reading;

/// <summary>A series of LEAN's charts as one value a UTC day.</summary>
internal static class ChartReader
{
    /// <summary>The last value of each day; a sample at midnight closes the day before. Points are [time, y], [time, open, high, low, close] or {x, y}.</summary>
    /// <param name="result">The result file.</param>
    /// <param name="chart">Name of the chart.</param>
    /// <param name="series">Name of the series.</param>
    /// <param name="last">The run's last day: what is sampled after it, when the run is wound up, belongs to it.</param>
    public static DaySeries Read(JsonElement result, string chart, string series, DateOnly? last)
    {
        var days = new List<DateOnly>();
        var values = new List<double>();
        foreach (var point in result.Path("charts", chart, "series", series, "values").Items())
        {
            if (Point(point) is not var (time, value)) continue;
            var day = DateOnly.FromDateTime(time.AddTicks(-1));
            if (day > last) day = last.Value;
            if (days.Count > 0 && day == days[^1])
            {
                values[^1] = value;
                continue;
            }

            days.Add(day);
            values.Add(value);
        }

        return new DaySeries(days, values);
    }

    private static (DateTime Time, double Value)? Point(JsonElement point)
    {
        if (point.ValueKind == JsonValueKind.Array)
        {
            var cells = point.GetArrayLength();
            if (cells < 2) return null;
            return Pair(point[0], point[cells - 1]);
        }

        return point.Member("x") is { } x && (point.Member("y") ?? point.Member("close")) is { } y ? Pair(x, y) : null;
    }

    private static (DateTime Time, double Value)? Pair(JsonElement time, JsonElement value) =>
        ((JsonElement?)time).Time() is { } when && ((JsonElement?)value).Number() is { } number ? (when, number) : null;
}
