using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using YenValve.Algorithms;
using YenValve.Engine;
using YenValve.Optimization.Running;
using YenValve.Optimization.Search;
using YenValve.Tests;

namespace YenValve.Benchmarks;

/// <summary>Runs of a sweep by the clock, on one worker and on one a core, each run as <c>optimize</c> makes it; and a run as <c>backtest</c> makes it beside them.</summary>
internal static class SweepTiming
{
    private const int RunsAWorker = 24;

    // The runtime compiles for good what has been called often.
    private const int WarmRuns = 40;

    /// <summary>Times them and writes a line for each.</summary>
    public static void Write(TextWriter output)
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "config.json")));
        var parameters = config.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
        parameters["audit"] = "off";
        var request = new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = parameters,
            Cache = new MarketDataCache { SharesBars = true },
        };
        using var algorithms = new AlgorithmSource(typeof(YenValveAlgorithm).Assembly.Location, null);
        var runner = new BacktestRunner(request, algorithms, TimeProvider.System);
        var next = 0;
        ParameterSet Set() => new([KeyValuePair.Create("target-volatility", (0.1 + (0.001 * Interlocked.Increment(ref next))).ToString(CultureInfo.InvariantCulture))]);

        var plain = request with { Cache = new MarketDataCache() };
        for (var i = 0; i < 3; i++) Backtest.Run(plain);
        Tell(output, "backtest, data parsed before", 1, () => Backtest.Run(plain).DataPoints);
        for (var i = 0; i < WarmRuns; i++) runner.Run(Set(), CancellationToken.None);
        foreach (var workers in new[] { 1, Environment.ProcessorCount }) Tell(output, "run of a sweep", workers, () => runner.Run(Set(), CancellationToken.None).DataPoints);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    private static void Tell(TextWriter output, string kind, int workers, Func<long> run)
    {
        using var process = Process.GetCurrentProcess();
        var (processor, start, allocated) = (process.TotalProcessorTime, Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
        var runs = workers * RunsAWorker;
        long points = 0;
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Interlocked.Add(ref points, run()));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        var spent = (process.TotalProcessorTime - processor).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}, {workers} at a time: {runs / elapsed:F1} a second, {spent / runs * 1e3:F0} ms of processor each, {points / spent:F0} points a processor second, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6 / runs:F0} MB allocated each"));
    }
}
