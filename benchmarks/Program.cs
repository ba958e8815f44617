using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using Perfolizer.Horology;
using YenValve.Benchmarks;

// Short iterations in this process: a run of everything takes a few minutes. The least of them is the figure that a busy machine disturbs least,
// and a ratio to a baseline of the same run is worth more than either.
var job = Job.Default
    .WithToolchain(InProcessEmitToolchain.Instance)
    .WithWarmupCount(5)
    .WithIterationCount(15)
    .WithIterationTime(TimeInterval.FromMilliseconds(50));
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .AddColumn(StatisticColumn.Min, StatisticColumn.Median)
    .WithArtifactsPath(Path.Combine("artifacts", "benchmarks"));

if (args is ["backtest", ..])
{
    BacktestTiming.Write(Console.Out);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(BacktestTiming).Assembly).Run(args, config);
