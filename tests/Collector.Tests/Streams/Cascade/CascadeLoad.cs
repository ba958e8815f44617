using System.Diagnostics;
using Microsoft.Extensions.Time.Testing;
using YenValve.Collector.Streams;
using YenValve.Collector.Tests.Streams.Chaos;
using YenValve.Collector.Tests.Streams.Loopback;

namespace YenValve.Collector.Tests.Streams.Cascade;

/// <summary>
/// A cascade's liquidations through the collector on loopback: socket, queue, journal, bars, series, all real and on real files. The clock is simulated and
/// runs as fast as the collector keeps up, five simulated seconds ahead at most.
/// </summary>
internal static class CascadeLoad
{
    private static readonly TimeSpan Push = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Ahead = TimeSpan.FromSeconds(5);

    /// <summary>Runs it.</summary>
    /// <param name="times">Factor on the rates of 10 October 2025.</param>
    /// <param name="start">Begin.</param>
    /// <param name="span">How long.</param>
    public static async Task<CascadeFigures> Run(double times, DateTimeOffset start, TimeSpan span)
    {
        var truth = new PublishedTruth();
        var messages = new CascadeMessages(times, truth);
        var time = new FakeTimeProvider(start);
        await using var rig = new StreamRig(time: time);
        await rig.Start();
        var memory = new MemoryPeak();
        var clock = Stopwatch.StartNew();
        using var process = Process.GetCurrentProcess();
        var processor = process.TotalProcessorTime;
        for (var now = start; now < start + span; now += Push)
        {
            time.Advance(Push);
            var message = messages.Next(now + Push);
            if (!message.IsEmpty) await Send(rig.Venue, LoopbackPeer.Frame(1, true, message));
            if ((now - start).Ticks % Ahead.Ticks == 0) await Caught(rig, truth);
            if ((now - start).Ticks % TimeSpan.TicksPerMinute == 0) memory.Look();
        }

        await Caught(rig, truth);
        clock.Stop();
        process.Refresh();
        processor = process.TotalProcessorTime - processor;
        await rig.Pass(TimeSpan.FromMinutes(3));
        var counts = rig.Stream.Counts;
        return new CascadeFigures(
            truth.Judge(rig.Rows), messages.Count, truth.Count, messages.Bytes, messages.Usd, messages.Largest,
            clock.Elapsed, processor, memory.WorkingSet, memory.Heap, rig.Stream.MostWaiting, counts.Connections, counts.Reconnects, counts.Repeated);
    }

    // Whoever has subscribed is sent everything, as an exchange does: while one connection replaces another, both.
    private static async Task Send(LoopbackVenue venue, byte[] frame)
    {
        foreach (var peer in venue.Listening.ToList())
        {
            try
            {
                await peer.Write(frame);
            }
            catch (Exception e) when (e is IOException or ObjectDisposedException)
            {
                // It has just said good-bye.
            }
        }
    }

    private static Task Caught(StreamRig rig, PublishedTruth truth) =>
        Waiting.Until(() => rig.Stream.Counts.Liquidations == truth.Count && rig.Stream.Waiting == 0, "the collector has caught up");

    private sealed class MemoryPeak
    {
        public long WorkingSet { get; private set; }

        public long Heap { get; private set; }

        public void Look()
        {
            WorkingSet = Math.Max(WorkingSet, Environment.WorkingSet);
            Heap = Math.Max(Heap, GC.GetTotalMemory(false));
        }
    }
}
