using YenValve.Collector.Tests.Streams.Chaos;

namespace YenValve.Benchmarks;

/// <summary>Hours of a stream of liquidations under faults at random moments, a day of them from each seed.</summary>
internal static class ChaosReport
{
    private const int Day = 24;

    /// <summary>Runs them and writes what came of them.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="hours">Simulated hours.</param>
    public static async Task Write(TextWriter output, int hours)
    {
        var faults = new Faults();
        var (whole, partial, wrong, published, counted) = (0, 0, 0, 0L, 0L);
        for (var seed = 0; seed * Day < hours; seed++)
        {
            var folder = Directory.CreateTempSubdirectory("yenvalve-chaos-").FullName;
            var run = new ChaosRun(folder, seed, faults);
            var verdict = await run.Run(Math.Min(Day, hours - (seed * Day)));
            Directory.Delete(folder, true);
            (whole, partial, wrong, published, counted) = (whole + verdict.Whole, partial + verdict.Partial, wrong + verdict.Wrong.Count, published + run.Published, counted + verdict.Counted);
            foreach (var row in verdict.Wrong) output.WriteLine($"seed {seed}: {row}");
        }

        output.WriteLine(FormattableString.Invariant($"{hours:N0} simulated hours, {faults.Total:N0} faults:"));
        foreach (var (name, count) in faults.ByName) output.WriteLine(FormattableString.Invariant($"  {count,7:N0} {name}"));
        output.WriteLine(FormattableString.Invariant($"{published:N0} liquidations published, {counted:N0} stored; {whole:N0} rows whole, {partial:N0} partial, {wrong} wrong"));
    }
}
