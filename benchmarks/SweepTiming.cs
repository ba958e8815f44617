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
    private const int RunsAWorker = 60;

    // The runtime compiles for good what has been called often.
    private const int WarmRuns = 160;
    private const int RunsALine = 40;

    /// <summary>Times them and writes a line for each.</summary>
    public static void Write(TextWriter output)
    {
        using var algorithms = Algorithms();
        var request = Request();
        var plain = request with { Cache = new MarketDataCache() };
        for (var i = 0; i < 3; i++) Backtest.Run(plain);
        Tell(output, "backtest, data parsed before", 1, RunsAWorker, () => Backtest.Run(plain).DataPoints);
        var run = Runs(request, algorithms);
        for (var i = 0; i < WarmRuns; i++) run();
        foreach (var workers in new[] { 1, Environment.ProcessorCount }) Tell(output, "run of a sweep", workers, RunsAWorker, run);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"largest working set {Process.GetCurrentProcess().PeakWorkingSet64 / 1e6:F0} MB"));
    }

    /// <summary>Makes nothing but runs of a sweep, one after the other, and writes a line for every so many: to be looked at with a profiler.</summary>
    public static void WriteRuns(TextWriter output, int lines)
    {
        using var algorithms = Algorithms();
        var run = Runs(Request(), algorithms);
        for (var i = 0; i < lines; i++) Tell(output, "run of a sweep", 1, RunsALine, run);
    }

    private static AlgorithmSource Algorithms() => new(typeof(YenValveAlgorithm).Assembly.Location, null);

    private static BacktestRequest Request()
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "config.json")));
        var parameters = config.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
        parameters["audit"] = "off";
        return new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = parameters,
            Cache = new MarketDataCache { SharesBars = true },
        };
    }

    /// <summary>Makes runs of ever other volatility targets.</summary>
    private static Func<long> Runs(BacktestRequest request, AlgorithmSource algorithms)
    {
        var runner = new BacktestRunner(request, algorithms, TimeProvider.System);
        var next = 0;
        return () =>
        {
            // Between a tenth and 0.6, as a sweep would have them.
            var target = 0.1 + (0.001 * (Interlocked.Increment(ref next) % 500));
            return runner.Run(new([KeyValuePair.Create("target-volatility", target.ToString(CultureInfo.InvariantCulture))]), CancellationToken.None).DataPoints;
        };
    }

    private static int[] Collections() => [.. Enumerable.Range(0, GC.MaxGeneration + 1).Select(GC.CollectionCount)];

    private static void Tell(TextWriter output, string kind, int workers, int runsAWorker, Func<long> run)
    {
        using var process = Process.GetCurrentProcess();
        var collections = Collections();
        var (processor, start, allocated, paused) = (process.TotalProcessorTime, Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes(), GC.GetTotalPauseDuration());
        var runs = workers * runsAWorker;
        long points = 0;
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = workers }, _ => Interlocked.Add(ref points, run()));
        var elapsed = Stopwatch.GetElapsedTime(start).TotalSeconds;
        process.Refresh();
        var spent = (process.TotalProcessorTime - processor).TotalSeconds;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}, {workers} at a time: {runs / elapsed:F1} a second, {spent / runs * 1e3:F0} ms of processor each, {points / spent:F0} points a processor second, {(GC.GetTotalAllocatedBytes() - allocated) / 1e6 / runs:F0} MB allocated each, {(GC.GetTotalPauseDuration() - paused).TotalMilliseconds / runs:F1} ms of collections ({string.Join('/', Collections().Zip(collections, (now, before) => ((now - before) / (double)runs).ToString("F2", CultureInfo.InvariantCulture)))} of generation 0/1/2)"));
    }
}
