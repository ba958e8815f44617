namespace QuantConnect.Statistics;

/// <summary>Gives an algorithm its statistics while it runs.</summary>
public interface IStatisticsService
{
    /// <summary>Statistics up to now.</summary>
    StatisticsResults StatisticsResults();

    /// <summary>Adds a line to the summary of the run.</summary>
    void SetSummaryStatistic(string name, string value);
}
