using YenValve.Collector.Tests.Streams.Cascade;

namespace YenValve.Benchmarks;

/// <summary>A day of liquidations at ten times the rates of 10 October 2025 through the collector on loopback.</summary>
internal static class CascadeReport
{
    private const double Times = 10.0;

    /// <summary>Runs it and writes what came of it.</summary>
    public static async Task Write(TextWriter output)
    {
        var figures = await CascadeLoad.Run(Times, CascadeDay.Start, TimeSpan.FromHours(24));
        var (verdict, seconds) = (figures.Verdict, figures.Elapsed.TotalSeconds);
        string[] lines =
        [
            FormattableString.Invariant($"published   {figures.Liquidations:N0} liquidations, ${figures.Usd / 1e9m:F2}bn, in {figures.Messages:N0} messages of {figures.Bytes / 1e6:F0} MB; {figures.LargestMessage:N0} in the largest"),
            FormattableString.Invariant($"stored      {verdict.Counted:N0} liquidations in {verdict.Whole} whole and {verdict.Partial} partial rows; {verdict.Wrong.Count} rows differ from what was published"),
            FormattableString.Invariant($"connections {figures.Connections}, of which lost {figures.Reconnects}; {figures.Repeated:N0} liquidations heard twice and counted once"),
            FormattableString.Invariant($"time        {seconds:F1} s ({figures.Processor.TotalSeconds:F1} s of processor time, the publisher's included): {figures.Liquidations / seconds:N0} liquidations/s, {figures.Bytes / 1e6 / seconds:F0} MB/s"),
            FormattableString.Invariant($"memory      {figures.WorkingSet / 1e6:F0} MB working set, {figures.Heap / 1e6:F0} MB managed, {figures.MostWaiting / 1e6:F1} MB in the queue at most"),
        ];
        foreach (var line in lines) output.WriteLine(line);
        foreach (var wrong in verdict.Wrong.Take(10)) output.WriteLine(wrong);
    }
}
