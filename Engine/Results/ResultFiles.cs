using System.Globalization;
using System.Runtime.ExceptionServices;
using Newtonsoft.Json;
using QuantConnect;
using QuantConnect.Packets;
using QuantConnect.Statistics;

namespace YenValve.Engine;

/// <summary>Writes a run's result files, with LEAN's names and keys.</summary>
public static class ResultFiles
{
    /// <summary>Writes {id}.json, {id}-summary.json, {id}-order-events.json (if there are any) and {id}-log.txt into a folder.</summary>
    public static void Write(BacktestOutcome outcome, string folder)
    {
        Directory.CreateDirectory(folder);
        string PathOf(string suffix) => Path.Combine(folder, outcome.AlgorithmId + suffix);
        try
        {
            Parallel.Invoke(
                () => File.WriteAllText(PathOf(".json"), ResultText(outcome)),
                () =>
                {
                    File.WriteAllLines(PathOf("-log.txt"), outcome.Log.Select(x => x.Message));
                    File.WriteAllText(PathOf("-summary.json"), SummaryText(outcome));
                    if (outcome.OrderEvents.Count > 0) File.WriteAllText(PathOf("-order-events.json"), OrderEventsText(outcome));
                });
        }
        catch (AggregateException errors)
        {
            ExceptionDispatchInfo.Throw(errors.InnerException!);
        }
    }

    /// <summary>The main result file.</summary>
    internal static string ResultText(BacktestOutcome outcome) => Text(Share(outcome));

    /// <summary>The same without orders and rolling windows, and with a thin equity curve.</summary>
    internal static string SummaryText(BacktestOutcome outcome)
    {
        var result = Share(outcome);
        var summary = new BacktestResult
        {
            Charts = new Dictionary<string, Chart>(),
            State = result.State,
            Statistics = result.Statistics,
            RuntimeStatistics = result.RuntimeStatistics,
            ServerStatistics = result.ServerStatistics,
            AlgorithmConfiguration = result.AlgorithmConfiguration,
            TotalPerformance = new AlgorithmPerformance
            {
                PortfolioStatistics = result.TotalPerformance!.PortfolioStatistics,
                TradeStatistics = result.TotalPerformance.TradeStatistics
            }
        };
        if (result.Charts!.TryGetValue(ChartStore.Equity, out var chart) && chart.Series.TryGetValue("Equity", out var equity))
        {
            var thin = chart.CloneEmpty();
            thin.AddSeries(Thin(equity));
            summary.Charts[ChartStore.Equity] = thin;
        }

        return Text(summary);
    }

    /// <summary>The order events, in one line.</summary>
    internal static string OrderEventsText(BacktestOutcome outcome) =>
        JsonConvert.SerializeObject(outcome.OrderEvents, Formatting.None, ResultJson.Settings(new OrderEventJson(outcome.AlgorithmId)));

    private static string Text(BacktestResult result) =>
        JsonConvert.SerializeObject(result, Formatting.Indented, ResultJson.Settings(new OrderJson(rounded: false)));

    /// <summary>What the files show: order events have their own file, and the order hash is told to the log only.</summary>
    private static BacktestResult Share(BacktestOutcome outcome)
    {
        var result = outcome.Result;
        var statistics = new Dictionary<string, string>(result.Statistics!);
        statistics.Remove(OrderListHash.Name);
        var state = new Dictionary<string, string>(result.State!)
        {
            ["LogCount"] = outcome.Log.Count.ToString(CultureInfo.InvariantCulture)
        };
        return new BacktestResult(new BacktestResultParameters(result.Charts, result.Orders, result.ProfitLoss, statistics,
            result.RuntimeStatistics, result.RollingWindow, orderEvents: null, result.TotalPerformance, result.AlgorithmConfiguration, state,
            result.Analysis, result.ServerStatistics));
    }

    private static BaseSeries Thin(BaseSeries equity)
    {
        var days = Math.Min(7, equity.Values.Count / 100);
        if (days <= 1) return equity;
        return new SeriesSampler(TimeSpan.FromDays(days)).Sample(equity, Time.BeginningOfTime, Time.EndOfTime, truncateValues: true);
    }
}
