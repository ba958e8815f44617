using YenValve.Optimization.Objectives;
using YenValve.Optimization.Search;

namespace YenValve.Optimization.Running;

/// <summary>What a sweep does.</summary>
public sealed record SweepPlan
{
    /// <summary>What to try.</summary>
    public required ISearch Search { get; init; }

    /// <summary>What ranks the runs.</summary>
    public required Ranking Ranking { get; init; }

    /// <summary>Runs side by side, at least 1.</summary>
    public int Workers { get; init; } = Environment.ProcessorCount;

    /// <summary>The share of the search that is run here.</summary>
    public Shard Shard { get; init; } = Shard.Whole;
}
