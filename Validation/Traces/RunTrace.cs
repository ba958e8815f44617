using QuantConnect;
using QuantConnect.Orders;
using YenValve.Engine;

namespace YenValve.Validation.Traces;

/// <summary>What a run did, in the form in which two runs can be held against each other.</summary>
/// <param name="Events">Audit records and order events in the order of their times.</param>
/// <param name="Exposure">Share of the portfolio held, longs less shorts, by day.</param>
/// <param name="Error">Text of the runtime error; empty when there was none.</param>
internal sealed record RunTrace(IReadOnlyList<TraceEvent> Events, IReadOnlyList<(DateTime UtcTime, double Weight)> Exposure, string Error)
{
    private const string AuditMark = "audit {";

    // the algorithm's time comes before the mark
    private const int LatestMark = 24;
    private const string RunRecord = "\"kind\":\"run\"";

    /// <summary>Stretches in which an order rested at the brokerage, from its submission to its end.</summary>
    public IReadOnlyList<(DateTime FromUtc, DateTime UntilUtc)> Resting { get; init; } = [];

    /// <summary>Whether the algorithm keeps an audit.</summary>
    public bool HasRecords => Events.Any(e => e.IsRecord);

    /// <summary>The decision records, oldest first.</summary>
    public IEnumerable<TraceEvent> Decisions => Events.Where(e => e.IsRecord && e.Kind == "decision");

    /// <summary>The trace of a run. What the run says about itself at its start (its parameters) is left out.</summary>
    public static RunTrace Of(BacktestOutcome outcome)
    {
        var records = outcome.Log
            .Select(line => (line.UtcTime, line.Message, Mark: line.Message.IndexOf(AuditMark, StringComparison.Ordinal)))
            .Where(line => line.Mark is >= 0 and <= LatestMark && !line.Message.Contains(RunRecord, StringComparison.Ordinal))
            .Select(line => new TraceEvent(line.UtcTime, true, line.Message[(line.Mark + AuditMark.Length - 1)..]));
        var orders = outcome.OrderEvents.Select(e => new TraceEvent(e.UtcTime, false, FormattableString.Invariant(
            $"{e.Symbol.Value} {e.Direction} {e.Quantity}: {e.Status}, filled {e.FillQuantity} at {e.FillPrice}, limit {e.LimitPrice}, stop {e.StopPrice}"))
        { Filled = e.FillQuantity });
        return new RunTrace([.. records.Concat(orders).OrderBy(e => e.UtcTime)], DailyExposure(outcome), outcome.RuntimeError) { Resting = RestingOrders(outcome) };
    }

    private static List<(DateTime FromUtc, DateTime UntilUtc)> RestingOrders(BacktestOutcome outcome) =>
    [
        .. outcome.OrderEvents.GroupBy(e => e.OrderId)
            .Select(order => (FromUtc: order.First().UtcTime, UntilUtc: order.Last().Status.IsClosed() ? order.Last().UtcTime : outcome.EndUtc))
            .Where(order => order.UntilUtc > order.FromUtc),
    ];

    private static List<(DateTime UtcTime, double Weight)> DailyExposure(BacktestOutcome outcome)
    {
        var days = new SortedDictionary<DateTime, double>();
        if (!outcome.Result.Charts.TryGetValue("Exposure", out var chart)) return [];
        foreach (var series in chart.Series.Values)
        {
            foreach (var point in series.Values.OfType<ChartPoint>())
                days[point.Time] = days.GetValueOrDefault(point.Time) + (double)(point.y ?? 0m);
        }

        return [.. days.Select(day => (day.Key, day.Value))];
    }
}
