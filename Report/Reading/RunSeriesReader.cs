using System.Collections.Immutable;
using YenValve.Evaluation.Runs;
using YenValve.Report.Series;
using DecisionPoint = YenValve.Evaluation.Runs.DecisionPoint;

namespace YenValve.Report.Reading;

/// <summary>A result file as the series that statistics are worked out from.</summary>
public static class RunSeriesReader
{
    /// <summary>The series of a run.</summary>
    /// <param name="name">What people call it.</param>
    /// <param name="result">The result file.</param>
    /// <param name="audit">Its decisions.</param>
    public static RunSeries Of(string name, BacktestResult result, AuditTrail audit)
    {
        var days = result.Equity.Days;
        var traded = new double[days.Count];
        var fees = new double[days.Count];
        foreach (var fill in result.Fills)
        {
            var day = result.Equity.IndexAt(DateOnly.FromDateTime(fill.UtcTime));
            if (day < 0) continue;
            traded[day] += Math.Abs(fill.Price * fill.Quantity) / result.Equity.Values[day];
            fees[day] += (fill.Fee ?? 0.0) / result.Equity.Values[day];
        }

        var hasFees = result.Fills.Count == 0 || result.Fills.Any(fill => fill.Fee != null);
        return new RunSeries(name, [.. days.Select(CloseOf)], [.. result.Equity.Values])
        {
            Price = Along(result.Benchmark, days),
            Weight = Along(result.Exposure, days),
            Traded = [.. traded],
            Fees = hasFees ? [.. fees] : [],
            Fills = result.Fills.Count,
            Decisions = Decisions(audit),
        };
    }

    /// <summary>The moment that closes a UTC day.</summary>
    /// <param name="day">The day.</param>
    public static DateTime CloseOf(DateOnly day) => day.AddDays(1).ToDateTime(TimeOnly.MinValue, DateTimeKind.Utc);

    private static ImmutableArray<double> Along(DaySeries series, IReadOnlyList<DateOnly> days) =>
        series.Count == 0 ? [] : [.. days.Select(day => series.At(day) ?? series.Values[0])];

    private static ImmutableArray<DecisionPoint> Decisions(AuditTrail audit) =>
    [
        .. audit.Decisions
            .Where(decision => decision is { Price: not null, Multiplier: not null })
            .Select(decision => new DecisionPoint(decision.UtcTime, decision.Price!.Value, (decision.Base ?? 0.0) * (decision.Trend ?? 1.0), decision.Multiplier!.Value, decision.Target ?? 0.0)),
    ];
}
