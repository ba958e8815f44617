namespace QuantConnect.Statistics;

/// <summary>All statistics of a run.</summary>
public class StatisticsResults
{
    /// <summary>Makes the results.</summary>
    public StatisticsResults(AlgorithmPerformance totalPerformance, Dictionary<string, AlgorithmPerformance> rollingPerformances, Dictionary<string, string> summary)
    {
        TotalPerformance = totalPerformance;
        RollingPerformances = rollingPerformances;
        Summary = summary;
    }

    /// <summary>Results of a run without figures.</summary>
    public StatisticsResults() : this(new AlgorithmPerformance(), [], [])
    {
    }

    /// <summary>Over the whole run.</summary>
    public AlgorithmPerformance TotalPerformance { get; private set; }

    /// <summary>Over 1, 3, 6 and 12 months, by "M{months}_{last day}".</summary>
    public Dictionary<string, AlgorithmPerformance> RollingPerformances { get; private set; }

    /// <summary>The figures as texts, by name.</summary>
    public Dictionary<string, string> Summary { get; private set; }

    internal void AddCustomSummaryStatistics(IEnumerable<KeyValuePair<string, string>> customSummary)
    {
        foreach (var (name, value) in customSummary) Summary.TryAdd(name, value);
    }
}
