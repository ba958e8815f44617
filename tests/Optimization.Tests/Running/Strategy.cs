using System.Text.Json;
using YenValve.Algorithms;
using YenValve.Engine;
using YenValve.Optimization.Running;

namespace YenValve.Optimization.Tests.Running;

/// <summary>The repository's own strategy on the bundled data, over a stretch short enough for a test.</summary>
internal static class Strategy
{
    public static AlgorithmSource Source() => new(typeof(YenValveAlgorithm).Assembly.Location, null);

    public static BacktestRequest Request(string start = "2024-07-01", string end = "2024-12-31")
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(YenValve.Tests.Repository.Root, "config.json")));
        var parameters = config.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
        parameters["start-date"] = start;
        parameters["end-date"] = end;
        return new BacktestRequest { CreateAlgorithm = () => new YenValveAlgorithm(), DataFolder = YenValve.Tests.Repository.Market, Parameters = parameters };
    }
}
