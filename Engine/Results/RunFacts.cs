using System.Globalization;
using QuantConnect;
using QuantConnect.Algorithm;
using QuantConnect.Brokerages;

namespace YenValve.Engine;

/// <summary>What a result tells about the run itself.</summary>
internal static class RunFacts
{
    public static AlgorithmConfiguration Configuration(QCAlgorithm algorithm) => new(
        algorithm.Name,
        algorithm.Tags,
        algorithm.AccountCurrency,
        NameOf(algorithm.BrokerageModel),
        algorithm.BrokerageModel.AccountType,
        algorithm.GetParameters(),
        algorithm.StartDate,
        algorithm.EndDate,
        outOfSampleMaxEndDate: null,
        outOfSampleDays: 0,
        algorithm.Settings.TradingDaysPerYear ?? 252);

    public static Dictionary<string, string> State(QCAlgorithm algorithm, AlgorithmStatus status, string runtimeError, DateTime started) => new()
    {
        ["StartTime"] = Text(started),
        ["EndTime"] = Text(TimeProvider.System.GetUtcNow().UtcDateTime),
        ["RuntimeError"] = runtimeError,
        ["StackTrace"] = algorithm.RunTimeError?.ToString() ?? "",
        ["LogCount"] = "0",
        ["OrderCount"] = algorithm.Transactions.OrdersCount.ToString(CultureInfo.InvariantCulture),
        ["InsightCount"] = algorithm.Insights.TotalCount.ToString(CultureInfo.InvariantCulture),
        ["Name"] = algorithm.Name,
        ["Hostname"] = Environment.MachineName,
        ["Status"] = status.ToString()
    };

    public static Dictionary<string, string> Server(DateTime started)
    {
        var up = TimeProvider.System.GetUtcNow().UtcDateTime - started;
        var memory = GC.GetGCMemoryInfo();
        return new Dictionary<string, string>
        {
            ["Used RAM (MB)"] = Megabytes(GC.GetTotalMemory(forceFullCollection: false)),
            ["Total RAM (MB)"] = Megabytes(memory.TotalAvailableMemoryBytes),
            ["Hostname"] = Environment.MachineName,
            ["Up Time"] = FormattableString.Invariant($"{up.Days}d {up:hh\\:mm\\:ss}")
        };
    }

    /// <summary>A model of the user's own that is derived from none of LEAN's has no name; the run is to have its result all the same.</summary>
    private static BrokerageName NameOf(IBrokerageModel model)
    {
        try
        {
            return BrokerageModel.GetBrokerageName(model);
        }
        catch (ArgumentOutOfRangeException)
        {
            return BrokerageName.Default;
        }
    }

    private static string Text(DateTime time) => time.ToString(DateFormat.ISOShort, CultureInfo.InvariantCulture);

    private static string Megabytes(long bytes) => (bytes >> 20).ToString(CultureInfo.InvariantCulture);
}
