using System.Text.Json.Nodes;
using YenValve.Engine;

namespace YenValve.Conformance;

/// <summary>Runs a case on the engine and holds the result against LEAN's.</summary>
public static class CaseRun
{
    private static readonly Lock CacheGate = new();
    private static readonly Dictionary<string, MarketDataCache> Caches = [];

    /// <summary>The differences from LEAN's figures; none when the case is equal.</summary>
    public static IReadOnlyList<Difference> Compare(ConformanceCase @case, string dataFolder) =>
        Comparison.Of(Kit.Expected(@case), Run(@case, dataFolder));

    /// <summary>What the engine makes of a case, in the form of the expected figures.</summary>
    public static JsonObject Run(ConformanceCase @case, string dataFolder)
    {
        using var programs = AlgorithmAssembly.Load(Kit.ProgramsDll);
        var outcome = Backtest.Run(new BacktestRequest
        {
            CreateAlgorithm = () => programs.Create(@case.TypeName),
            DataFolder = dataFolder,
            AlgorithmId = @case.Name,
            Parameters = @case.Parameters,
            Cache = CacheOf(dataFolder),
        });
        return Recording.Of(outcome);
    }

    private static MarketDataCache CacheOf(string dataFolder)
    {
        lock (CacheGate)
        {
            if (!Caches.TryGetValue(dataFolder, out var cache)) Caches[dataFolder] = cache = new MarketDataCache();
            return cache;
        }
    }
}
