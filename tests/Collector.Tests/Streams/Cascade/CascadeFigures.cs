using YenValve.Collector.Tests.Streams.Chaos;

namespace YenValve.Collector.Tests.Streams.Cascade;

/// <summary>What a cascade came to.</summary>
/// <param name="Verdict">The rows against what was published.</param>
/// <param name="Messages">Messages published.</param>
/// <param name="Liquidations">Liquidations in them.</param>
/// <param name="Bytes">Bytes of them.</param>
/// <param name="Usd">USD of them.</param>
/// <param name="LargestMessage">Most liquidations in one message.</param>
/// <param name="Elapsed">Time it took.</param>
/// <param name="Processor">Processor time of the whole process, the publisher's included.</param>
/// <param name="WorkingSet">Peak memory of the whole process, bytes.</param>
/// <param name="Heap">Peak managed memory of the whole process, bytes.</param>
/// <param name="MostWaiting">Most bytes that ever waited to be stored.</param>
/// <param name="Connections">Connections that stood.</param>
/// <param name="Reconnects">Connections that were lost.</param>
/// <param name="Repeated">Liquidations heard on two connections and counted once.</param>
internal sealed record CascadeFigures(
    TruthVerdict Verdict, long Messages, long Liquidations, long Bytes, decimal Usd, int LargestMessage, TimeSpan Elapsed, TimeSpan Processor,
    long WorkingSet, long Heap, long MostWaiting, long Connections, long Reconnects, long Repeated);
