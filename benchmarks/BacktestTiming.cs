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
        using var config = JsonDocument.Parse(File.ReadAllBytes(Path.Combine(Repository.Root, "config.json")));
        var parameters = config.RootElement.GetProperty("parameters").EnumerateObject().ToDictionary(pair => pair.Name, pair => pair.Value.GetString()!);
        var request = new BacktestRequest
        {
            CreateAlgorithm = () => new YenValveAlgorithm(),
            DataFolder = Repository.Market,
            Parameters = parameters,
        };

        Tell(output, "first run of the process", [Run(request)]);
        Tell(output, "parse and run", Enumerable.Range(0, WarmRuns).Select(_ => Run(request)));
        var parsed = request with { Cache = new MarketDataCache() };
        Run(parsed);
        Tell(output, "run, data parsed before", Enumerable.Range(0, WarmRuns).Select(_ => Run(parsed)));
        Run(parsed with { Parameters = Unaudited(parameters) });
        Tell(output, "the same without audit", Enumerable.Range(0, WarmRuns).Select(_ => Run(parsed with { Parameters = Unaudited(parameters) })));
        var shared = parsed with { Cache = new MarketDataCache { SharesBars = true }, Parameters = Unaudited(parameters), Detail = ResultDetail.Statistics };
        for (var i = 0; i < 2; i++) Run(shared);
        Tell(output, "the same, bars played back, figures only", Enumerable.Range(0, WarmRuns).Select(_ => Run(shared)));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"one hour more where nobody trades: {IdleHours.Bytes(shares: false):F0} bytes, {IdleHours.Bytes(shares: true):F0} where bars are played back"));
    }

    private static Dictionary<string, string> Unaudited(Dictionary<string, string> parameters) => new(parameters) { ["audit"] = "off" };

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
