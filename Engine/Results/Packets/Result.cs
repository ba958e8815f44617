using Newtonsoft.Json;
using QuantConnect.Orders;
using QuantConnect.Packets;
using QuantConnect.Statistics;

namespace QuantConnect;

/// <summary>What came of a run.</summary>
public class Result
{
    /// <summary>Makes an empty result.</summary>
    public Result()
    {
    }

    /// <summary>Makes a result of its parts.</summary>
    public Result(BaseResultParameters parameters)
    {
        Charts = parameters.Charts!;
        Orders = parameters.Orders!;
        OrderEvents = parameters.OrderEvents!;
        ProfitLoss = parameters.ProfitLoss!;
        Statistics = parameters.Statistics!;
        RuntimeStatistics = parameters.RuntimeStatistics!;
        State = parameters.State!;
        ServerStatistics = parameters.ServerStatistics!;
        AlgorithmConfiguration = parameters.AlgorithmConfiguration!;
        TotalPerformance = parameters.TotalPerformance!;
        Analysis = parameters.Analysis!;
    }

    /// <summary>Charts by name.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, Chart> Charts { get; set; } = null!;

    /// <summary>Orders by id.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<int, Order> Orders { get; set; } = null!;

    /// <summary>Order events in order; kept in a file of their own.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public List<OrderEvent> OrderEvents { get; set; } = null!;

    /// <summary>Gain or loss of each closing transaction by UTC time, in account currency.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<DateTime, decimal> ProfitLoss { get; set; } = null!;

    /// <summary>Summary texts by name.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, string> Statistics { get; set; } = null!;

    /// <summary>Figures of the last moment, as texts by name.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, string> RuntimeStatistics { get; set; } = null!;

    /// <summary>How the run went: status, error, times, counts.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, string> State { get; set; } = null!;

    /// <summary>Figures about the machine.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IDictionary<string, string> ServerStatistics { get; set; } = null!;

    /// <summary>What the algorithm was set up with.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AlgorithmConfiguration AlgorithmConfiguration { get; set; } = null!;

    /// <summary>Performance over the whole run.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public AlgorithmPerformance TotalPerformance { get; set; } = null!;

    /// <summary>Findings about the run.</summary>
    [JsonProperty(NullValueHandling = NullValueHandling.Ignore)]
    public IReadOnlyList<Analysis> Analysis { get; set; } = null!;
}
