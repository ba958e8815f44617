using System.Globalization;
using System.Text.Json.Nodes;
using QuantConnect;
using QuantConnect.Orders;
using QuantConnect.Packets;
using QuantConnect.Statistics;
using YenValve.Engine;

namespace YenValve.Conformance;

/// <summary>Writes an outcome down in the form in which LEAN's figures were recorded: numbers as text, times in UTC.</summary>
internal static class Recording
{
    /// <summary>The cash book was recorded from the trace, and figures there have so many decimals.</summary>
    private const int TraceDecimals = 12;

    /// <summary>The portfolio and trade statistics were recorded from LEAN's result file, which has them with so many decimals.</summary>
    private const int StatisticDecimals = 4;

    public static JsonObject Of(BacktestOutcome outcome)
    {
        var result = outcome.Result;
        var performance = result.TotalPerformance;
        return new JsonObject
        {
            ["exitCode"] = outcome.ExitCode,
            ["status"] = outcome.Status.ToString(),
            ["runtimeError"] = outcome.RuntimeError,
            ["trace"] = Texts(outcome.Log.Where(line => line.Kind == "Log").Select(line => AfterStamp(line.Message)).Where(text => text.StartsWith("T|", StringComparison.Ordinal))),
            ["orders"] = new JsonArray([.. result.Orders!.Values.OrderBy(order => order.Id).Select(OrderRecording.Of)]),
            ["equityDaily"] = Daily(Series(result, "Strategy Equity", "Equity"), midnights: true),
            ["returnDaily"] = Daily(Series(result, "Strategy Equity", "Return")),
            ["benchmarkDaily"] = Daily(Series(result, "Benchmark", "Benchmark")),
            ["drawdownDaily"] = Daily(Series(result, "Drawdown", "Equity Drawdown")),
            ["turnoverDaily"] = Daily(Series(result, "Portfolio Turnover", "Portfolio Turnover")),
            ["cash"] = Texts(outcome.Cash.Select(entry => KeyValuePair.Create(entry.Key, Number(Math.Round(entry.Value, TraceDecimals))))),
            ["statistics"] = Texts(result.Statistics),
            ["runtimeStatistics"] = Texts(result.RuntimeStatistics),
            ["portfolioStatistics"] = Properties(performance?.PortfolioStatistics),
            ["tradeStatistics"] = Properties(performance?.TradeStatistics),
            ["closedTrades"] = new JsonArray([.. (performance?.ClosedTrades ?? []).Select(ClosedTrade)]),
            ["profitLoss"] = Texts(result.ProfitLoss!.Select(entry => KeyValuePair.Create(Time(entry.Key), Number(entry.Value)))),
            ["charts"] = Charts(result),
        };
    }

    public static string Number(decimal value) => value.ToString(CultureInfo.InvariantCulture);

    public static string Time(DateTime utc) => utc.ToString("yyyy-MM-ddTHH:mm:ss.FFFFFFF", CultureInfo.InvariantCulture) + "Z";

    private static JsonObject ClosedTrade(Trade trade) => new()
    {
        ["entryTime"] = Time(trade.EntryTime),
        ["entryPrice"] = Number(trade.EntryPrice),
        ["direction"] = (int)trade.Direction,
        ["quantity"] = Number(trade.Quantity),
        ["exitTime"] = Time(trade.ExitTime),
        ["exitPrice"] = Number(trade.ExitPrice),
        ["profitLoss"] = Number(trade.ProfitLoss),
        ["totalFees"] = Number(trade.TotalFees),
        ["mae"] = Number(trade.MAE),
        ["mfe"] = Number(trade.MFE),
        ["isWin"] = trade.IsWin,
        ["orderIds"] = new JsonArray([.. trade.OrderIds.Select(id => (JsonNode)id)]),
    };

    private static BaseSeries? Series(BacktestResult result, string chart, string series) =>
        result.Charts!.TryGetValue(chart, out var found) && found.Series.TryGetValue(series, out var line) ? line : null;

    /// <summary>A series by date. Equity is sampled more often than daily: of it the midnights (UTC) count, and the last point.</summary>
    private static JsonArray Daily(BaseSeries? series, bool midnights = false)
    {
        var points = series?.Values ?? [];
        var rows = new JsonArray();
        for (var index = 0; index < points.Count; index++)
        {
            var time = points[index].Time;
            var midnight = time.TimeOfDay == TimeSpan.Zero;
            if (midnights && !midnight && index < points.Count - 1) continue;
            var stamp = time.ToString(midnights && !midnight ? "yyyy-MM-ddTHH:mm:ss" : "yyyy-MM-dd", CultureInfo.InvariantCulture);
            rows.Add(new JsonArray(stamp, Value(points[index])));
        }
        return rows;
    }

    private static JsonNode? Value(ISeriesPoint point)
    {
        var value = point is Candlestick candle ? candle.Close : ((ChartPoint)point).y;
        return value is { } number ? Number(number) : null;
    }

    private static JsonObject Charts(BacktestResult result)
    {
        var all = new JsonObject();
        foreach (var (chartName, chart) in result.Charts!)
        {
            foreach (var (seriesName, series) in chart.Series)
            {
                all[$"{chartName}/{seriesName}"] = new JsonObject
                {
                    ["seriesType"] = (int)series.SeriesType,
                    ["index"] = series.Index,
                    ["unit"] = series.Unit,
                    ["values"] = new JsonArray([.. series.Values.Select(point => new JsonArray(Unix(point.Time), Value(point)))]),
                };
            }
        }
        return all;
    }

    private static JsonNode Unix(DateTime utc) => new DateTimeOffset(DateTime.SpecifyKind(utc, DateTimeKind.Utc)).ToUnixTimeSeconds();

    private static JsonArray Texts(IEnumerable<string> lines) => new([.. lines.Select(line => (JsonNode)line)]);

    private static JsonObject Texts(IEnumerable<KeyValuePair<string, string>>? entries)
    {
        var all = new JsonObject();
        foreach (var (key, value) in entries ?? []) all[key] = value;
        return all;
    }

    private static JsonObject Properties(object? statistics)
    {
        var all = new JsonObject();
        foreach (var property in statistics?.GetType().GetProperties() ?? [])
        {
            var name = char.ToLowerInvariant(property.Name[0]) + property.Name[1..];
            all[name] = property.GetValue(statistics) switch
            {
                null => null,
                decimal number => Number(Math.Round(number, StatisticDecimals)),
                DateTime time => Time(time),
                int count => count,
                var other => Convert.ToString(other, CultureInfo.InvariantCulture),
            };
        }
        return all;
    }

    // Log lines begin with the algorithm's time, "yyyy-MM-dd HH:mm:ss ".
    private static string AfterStamp(string line) => line.Length > 20 ? line[20..] : line;
}
