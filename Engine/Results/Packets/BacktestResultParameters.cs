using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace QuantConnect.Packets;

/// <summary>The parts a backtest's result is made of.</summary>
public class BacktestResultParameters : BaseResultParameters
{
    /// <summary>Collects the parts.</summary>
    public BacktestResultParameters(
        IDictionary<string, Chart>? charts,
        IDictionary<int, Order>? orders,
        IDictionary<DateTime, decimal>? profitLoss,
        IDictionary<string, string>? statistics,
        IDictionary<string, string>? runtimeStatistics,
        Dictionary<string, AlgorithmPerformance> rollingWindow,
        List<OrderEvent>? orderEvents,
        AlgorithmPerformance? totalPerformance = null,
        AlgorithmConfiguration? algorithmConfiguration = null,
        IDictionary<string, string>? state = null,
        IReadOnlyList<Analysis>? analysisResult = null,
        IDictionary<string, string>? serverStatistics = null)
        : base(charts, orders, profitLoss, statistics, runtimeStatistics, orderEvents, totalPerformance, algorithmConfiguration, state,
            analysisResult, serverStatistics) => RollingWindow = rollingWindow;

    /// <summary>Performance over 1, 3, 6 and 12 months by name.</summary>
    public Dictionary<string, AlgorithmPerformance> RollingWindow { get; set; }
}
