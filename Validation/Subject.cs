using YenValve.Engine;
using YenValve.Validation.Truncation;

namespace YenValve.Validation;

/// <summary>What is validated: a backtest as its user runs it, with his own parameters.</summary>
/// <param name="Request">The backtest.</param>
/// <param name="Releases">When the rows of its data folder became public.</param>
public sealed record Subject(BacktestRequest Request, ReleaseRules Releases)
{
    /// <summary>Runs side by side; at least 1.</summary>
    public int Degree { get; init; } = Environment.ProcessorCount;
}
