using QuantConnect;
using QuantConnect.Orders;
using YenValve.Algorithms.Audit;
using YenValve.Engine;

namespace YenValve.Evaluation.Runs;

/// <summary>The series of a backtest that ran in this process.</summary>
public static class OutcomeSeries
{
    /// <summary>Reads charts, fills and the audit's decisions.</summary>
    /// <param name="outcome">A finished backtest with a benchmark in Bitcoin and an account in the currency of its price.</param>
    /// <param name="name">What the run is called.</param>
    /// <exception cref="ArgumentException">The run sampled fewer than two midnights.</exception>
    public static RunSeries Of(BacktestOutcome outcome, string name) => RunSeriesBuilder.Build(
        name, Samples(outcome, "Strategy Equity", "Equity"), Samples(outcome, "Benchmark", "Benchmark"), Fills(outcome), DecisionPoints.Of(AuditLog.Read(outcome.Log.Select(line => line.Message))));

    private static IEnumerable<(DateTime UtcTime, double Value)> Samples(BacktestOutcome outcome, string chart, string series)
    {
        if (!outcome.Result.Charts.TryGetValue(chart, out var found) || !found.Series.TryGetValue(series, out var points)) yield break;
        foreach (var point in points.Values)
        {
            var value = point switch
            {
                Candlestick candle => candle.Close,
                ChartPoint single => single.y,
                _ => null,
            };
            if (value is { } known) yield return (point.Time, (double)known);
        }
    }

    private static List<Fill> Fills(BacktestOutcome outcome)
    {
        var fills = new List<Fill>();
        foreach (var order in outcome.OrderEvents)
        {
            if (order.Status is not (OrderStatus.Filled or OrderStatus.PartiallyFilled) || order.FillQuantity == 0) continue;
            var fee = order.OrderFee.Value;
            // Binance takes the fee of a purchase in coins.
            var inCoins = fee.Currency != order.FillPriceCurrency;
            fills.Add(new Fill(order.UtcTime, (double)order.FillQuantity, (double)order.FillPrice, (double)(inCoins ? fee.Amount * order.FillPrice : fee.Amount)));
        }

        return fills;
    }
}
