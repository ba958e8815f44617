using YenValve.Optimization.Study;

namespace YenValve.Optimization.Objectives;

/// <summary>What a search looks for.</summary>
/// <param name="Statistic">The figure that ranks runs.</param>
/// <param name="Direction">Which end of it is wanted.</param>
/// <param name="Enough">A value at which the search may stop; null never stops it.</param>
public sealed record Target(StatisticName Statistic, Direction Direction = Direction.Max, double? Enough = null)
{
    /// <summary>Whether one value is better than another.</summary>
    public bool IsBetter(double value, double than) => Direction == Direction.Max ? value > than : value < than;

    /// <summary>Whether a run has reached the value that is enough.</summary>
    public bool IsReached(RunRecord run) => Enough is { } enough && Statistic.Of(run) is { } value && !IsBetter(enough, value);
}
