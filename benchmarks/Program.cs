using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using YenValve.Benchmarks;

// Many short iterations, in this process: the least of them fits between two turns of a scheduler that has others to serve, so it can be read on a
// busy machine too, and everything together takes minutes. The warm-up lasts until the runtime has compiled the code for good, in the background.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(60)
    .WithIterationCount(40)
    .WithIterationTime(TimeInterval.FromMilliseconds(10));
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .WithSummaryStyle(SummaryStyle.Default.WithMaxParameterColumnWidth(48))
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));

if (args is ["backtest", ..])
{
    BacktestTiming.Write(Console.Out);
    return;
}

if (args is ["page", ..])
{
    // Everything of docs/performance.md that is measured by the clock.
    ProcessTiming.Write(Console.Out);
    BacktestTiming.Write(Console.Out);
    SweepTiming.Write(Console.Out);
    return;
}

if (args is ["sweep", ..])
{
    SweepTiming.Write(Console.Out);
    return;
}

if (args is ["runs", var lines, ..])
{
    SweepTiming.WriteRuns(Console.Out, int.Parse(lines, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["plain", var tens, ..])
{
    BacktestTiming.WriteRuns(Console.Out, int.Parse(tens, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

if (args is ["cascade", ..])
{
    await CascadeReport.Write(Console.Out);
    return;
}

if (args is ["chaos", var hours, ..])
{
    await ChaosReport.Write(Console.Out, int.Parse(hours, System.Globalization.CultureInfo.InvariantCulture));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BacktestTiming).Assembly).Run(args, config);
