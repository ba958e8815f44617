using QuantConnect.Statistics;

namespace QuantConnect.Packets;

/// <summary>What came of a backtest.</summary>
public class BacktestResult : Result
{
    /// <summary>Makes an empty result.</summary>
    public BacktestResult()
    {
    }

    /// <summary>Makes a result of its parts.</summary>
    public BacktestResult(BacktestResultParameters parameters) : base(parameters) => RollingWindow = parameters.RollingWindow;

    /// <summary>Performance over 1, 3, 6 and 12 months, by "M{months}_{last day}".</summary>
    public Dictionary<string, AlgorithmPerformance> RollingWindow { get; set; } = [];
}
