using QuantConnect;
using YenValve.Engine;
using YenValve.Optimization.Study;

namespace YenValve.Optimization.Running;

/// <summary>Daily returns as LEAN samples them, at midnight of the algorithm's zone; the sample at midnight closes the day before.</summary>
internal static class OutcomeReturns
{
    private const double PerCent = 100.0;

    public static ReturnSeries Of(BacktestOutcome outcome)
    {
        if (outcome.Result.Charts?.TryGetValue("Strategy Equity", out var chart) != true || !chart!.Series.TryGetValue("Return", out var series)) return ReturnSeries.None;
        var days = new List<int>(series.Values.Count);
        var returns = new List<double>(series.Values.Count);
        foreach (var point in series.Values)
        {
            var value = (double)(((ChartPoint)point).y ?? 0m) / PerCent;
            var day = (int)(point.Time.AddTicks(-1).Ticks / TimeSpan.TicksPerDay);
            if (days.Count > 0 && days[^1] == day)
            {
                // The sample at the run's end closes the day that the last midnight began.
                returns[^1] = ((1.0 + returns[^1]) * (1.0 + value)) - 1.0;
                continue;
            }

            days.Add(day);
            returns.Add(value);
        }

        return new ReturnSeries([.. days], [.. returns]);
    }
}
