using QuantConnect.Orders;
using QuantConnect.Statistics;

namespace QuantConnect.Packets;

/// <summary>The parts a result is made of.</summary>
public class BaseResultParameters
{
    /// <summary>Collects the parts.</summary>
    public BaseResultParameters(
        IDictionary<string, Chart>? charts,
        IDictionary<int, Order>? orders,
        IDictionary<DateTime, decimal>? profitLoss,
        IDictionary<string, string>? statistics,
        IDictionary<string, string>? runtimeStatistics,
        List<OrderEvent>? orderEvents,
        AlgorithmPerformance? totalPerformance = null,
        AlgorithmConfiguration? algorithmConfiguration = null,
        IDictionary<string, string>? state = null,
        IReadOnlyList<Analysis>? analysisResult = null,
        IDictionary<string, string>? serverStatistics = null)
    {
        Charts = charts;
        Orders = orders;
        ProfitLoss = profitLoss;
        Statistics = statistics;
        RuntimeStatistics = runtimeStatistics;
        OrderEvents = orderEvents;
        TotalPerformance = totalPerformance;
        AlgorithmConfiguration = algorithmConfiguration;
        State = state;
        Analysis = analysisResult;
        ServerStatistics = serverStatistics;
    }

    /// <summary>Gain or loss by UTC time, in account currency.</summary>
    public IDictionary<DateTime, decimal>? ProfitLoss { get; set; }

    /// <summary>Charts by name.</summary>
    public IDictionary<string, Chart>? Charts { get; set; }

    /// <summary>Orders by id.</summary>
    public IDictionary<int, Order>? Orders { get; set; }

    /// <summary>Order events in order.</summary>
    public List<OrderEvent>? OrderEvents { get; set; }

    /// <summary>Summary texts by name.</summary>
    public IDictionary<string, string>? Statistics { get; set; }

    /// <summary>Figures of the last moment by name.</summary>
    public IDictionary<string, string>? RuntimeStatistics { get; set; }

    /// <summary>How the run went.</summary>
    public IDictionary<string, string>? State { get; set; }

    /// <summary>Figures about the machine.</summary>
    public IDictionary<string, string>? ServerStatistics { get; set; }

    /// <summary>What the algorithm was set up with.</summary>
    public AlgorithmConfiguration? AlgorithmConfiguration { get; set; }

    /// <summary>Performance over the whole run.</summary>
    public AlgorithmPerformance? TotalPerformance { get; set; }

    /// <summary>Findings about the run.</summary>
    public IReadOnlyList<Analysis>? Analysis { get; set; }
}
