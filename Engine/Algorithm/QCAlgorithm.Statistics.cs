using System.Collections.Concurrent;
using System.Globalization;
using QuantConnect.Statistics;

namespace QuantConnect.Algorithm;

public partial class QCAlgorithm
{
    // Null until the run begins, so that a summary statistic set in Initialize fails as it does in LEAN.
    private IStatisticsService? _statisticsService;

    /// <inheritdoc/>
    public ConcurrentDictionary<string, string> RuntimeStatistics { get; } = new();

    /// <inheritdoc/>
    public StatisticsResults Statistics => _statisticsService?.StatisticsResults() ?? new StatisticsResults();

    /// <inheritdoc/>
    public void SetStatisticsService(IStatisticsService statisticsService) => _statisticsService ??= statisticsService;

    /// <summary>Shows a value among the run-time statistics.</summary>
    public void SetRuntimeStatistic(string name, string value) => RuntimeStatistics[name] = value;

    /// <summary>Shows a value among the run-time statistics.</summary>
    public void SetRuntimeStatistic(string name, decimal value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Shows a value among the run-time statistics.</summary>
    public void SetRuntimeStatistic(string name, int value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Shows a value among the run-time statistics.</summary>
    public void SetRuntimeStatistic(string name, double value) => SetRuntimeStatistic(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>Adds a line of the user's own to the summary statistics.</summary>
    public void SetSummaryStatistic(string name, string value)
    {
        if (int.TryParse(name, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) && number is >= 0 and <= 100)
        {
            throw new ArgumentException($"'{name}' is a reserved statistic name.");
        }

        _statisticsService!.SetSummaryStatistic(name, value);
    }

    /// <summary>Adds a line of the user's own to the summary statistics.</summary>
    public void SetSummaryStatistic(string name, int value) => SetSummaryStatistic(name, value.ToStringInvariant());

    /// <summary>Adds a line of the user's own to the summary statistics.</summary>
    public void SetSummaryStatistic(string name, double value) => SetSummaryStatistic(name, value.ToStringInvariant());

    /// <summary>Adds a line of the user's own to the summary statistics.</summary>
    public void SetSummaryStatistic(string name, decimal value) => SetSummaryStatistic(name, value.ToStringInvariant());
}
