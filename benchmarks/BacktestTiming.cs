using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using YenValve.Algorithms;
using YenValve.Engine;
using YenValve.Tests;

namespace YenValve.Benchmarks;

/// <summary>
/// The default backtest by the clock. A run of seconds needs no statistics, and its first run in a process, which compiles everything, is a figure
/// of its own; so this is not one of the benchmarks.
/// </summary>
internal static class BacktestTiming
{
    private const int WarmRuns = 7;

    /// <summary>Times runs that parse the files and runs that find them parsed, and writes a line for each kind.</summary>
    public static void Write(TextWriter output)
    {
        var request = Request();
        Tell(output, "first run of the process", [Run(request)]);
        Tell(output, "parse and run", Enumerable.Range(0, WarmRuns).Select(_ => Run(request)));
        var parsed = request with { Cache = new MarketDataCache() };
        Run(parsed);
        Tell(output, "run, data parsed before", Enumerable.Range(0, WarmRuns).Select(_ => Run(parsed)));
        parsed = Unaudited(parsed);
        Run(parsed);
        Tell(output, "the same without audit", Enumerable.Range(0, WarmRuns).Select(_ => Run(parsed)));
        var shared = PlayedBack(parsed);
        for (var i = 0; i < 2; i++) Run(shared);
        Tell(output, "the same, bars played back, figures only", Enumerable.Range(0, WarmRuns).Select(_ => Run(shared)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one hour more where nobody trades: {IdleHours.Bytes(shares: false):F0} bytes, {IdleHours.Bytes(shares: true):F0} where bars are played back"));
    }

    /// <summary>Makes nothing but runs that find their bars played back, and writes a line for every ten: to be looked at with a profiler.</summary>
    public static void WriteRuns(TextWriter output, int lines)
    {
        var request = PlayedBack(Unaudited(Request()));
        for (var i = 0; i < lines; i++) Tell(output, "bars played back, figures only", Enumerable.Range(0, 10).Select(_ => Run(request)));
    }

    private static BacktestRequest Request()
    {
        using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "config.json")));
        var parameters = config.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
        return new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = parameters,
        };
    }

    private static BacktestRequest Unaudited(BacktestRequest request) => request with { Parameters = new Dictionary<string, string>(request.Parameters) { ["audit"] = "off" } };

    private static BacktestRequest PlayedBack(BacktestRequest request) => request with { Cache = new MarketDataCache { SharesBars = true }, Detail = ResultDetail.Statistics };

    private static Timing Run(BacktestRequest request)
    {
        using var process = Process.GetCurrentProcess();
        var (processor, start, allocated) = (process.TotalProcessorTime, Stopwatch.GetTimestamp(), GC.GetTotalAllocatedBytes());
        var outcome = Backtest.Run(request);
        if (outcome.ExitCode != 0) throw new InvalidOperationException(outcome.RuntimeError);
        var elapsed = Stopwatch.GetElapsedTime(start);
        process.Refresh();
        return new Timing(elapsed, process.TotalProcessorTime - processor, outcome.DataPoints, GC.GetTotalAllocatedBytes() - allocated);
    }

    private static void Tell(TextWriter output, string kind, IEnumerable<Timing> runs)
    {
        // The quickest: what the machine does besides only ever adds.
        var best = runs.MinBy(run => run.Processor)!;
        output.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{kind}: {best.Elapsed.TotalMilliseconds:F0} ms, processor {best.Processor.TotalMilliseconds:F0} ms, {best.Points} data points, {best.Points / best.Processor.TotalSeconds:F0} a processor second, {best.Allocated / 1e6:F0} MB allocated"));
    }

    private sealed record Timing(TimeSpan Elapsed, TimeSpan Processor, long Points, long Allocated);
}
