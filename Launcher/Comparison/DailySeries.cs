using QuantConnect;
using YenValve.Engine;

namespace YenValve.Launcher.Comparison;

/// <summary>The values that a run's charts hold at the end of each UTC day.</summary>
internal static class DailySeries
{
    /// <summary>Portfolio value, oldest first.</summary>
    public static IReadOnlyList<double> Equity(BacktestOutcome outcome) => Of(outcome, "Strategy Equity", "Equity");

    /// <summary>Benchmark price, oldest first.</summary>
    public static IReadOnlyList<double> Benchmark(BacktestOutcome outcome) => Of(outcome, "Benchmark", "Benchmark");

    private static List<double> Of(BacktestOutcome outcome, string chart, string series)
    {
        var days = new List<double>();
        var last = DateTime.MinValue;
        foreach (var point in outcome.Result.Charts[chart].Series[series].Values)
        {
            // A sample at midnight closes the day before.
            var day = point.Time.AddTicks(-1).Date;
            if (Value(point) is not { } value) continue;
            if (day == last) days[^1] = value;
            else days.Add(value);
            last = day;
        }

        return days;
    }

    private static double? Value(ISeriesPoint point) => point switch
    {
        Candlestick candle => (double?)candle.Close,
        ChartPoint single => (double?)single.y,
        _ => null,
    };
}
