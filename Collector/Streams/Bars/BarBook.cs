using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams.Bars;

/// <summary>Bars that are still open: sums of what was closed, and how much of each bar was heard.</summary>
/// <param name="bar">Length of a bar, milliseconds.</param>
internal sealed class BarBook(long bar)
{
    private readonly SortedDictionary<long, Sums> _bars = [];
    private long _heardUntil;

    /// <summary>Milliseconds since 1970 UTC before which every bar is closed.</summary>
    public long ClosedUntil { get; private set; } = long.MinValue;

    /// <summary>Bars that are open and hold something.</summary>
    public int Count => _bars.Count;

    /// <summary>Begin of the bar that a moment lies in.</summary>
    public long StartOf(long time) => time - (time % bar);

    /// <summary>Adds a liquidation to the bar of a moment, or to the first that is open.</summary>
    public void Add(long moment, in Liquidation liquidation)
    {
        var sums = Open(Math.Max(StartOf(moment), ClosedUntil));
        if (liquidation.Side == LeveragedSide.Long) sums.Long += liquidation.Usd;
        else sums.Short += liquidation.Usd;
        sums.Count++;
    }

    /// <summary>Says that a stretch of time was heard; what was heard already counts once.</summary>
    public void Hear(long from, long until)
    {
        from = Math.Max(Math.Max(from, _heardUntil), ClosedUntil);
        if (from >= until) return;
        _heardUntil = until;
        while (from < until)
        {
            var start = StartOf(from);
            var part = Math.Min(until, start + bar);
            Open(start).Heard += part - from;
            from = part;
        }
    }

    /// <summary>Closes the bars that end by a moment.</summary>
    /// <returns>Those of which anything was heard, oldest first.</returns>
    public IReadOnlyList<LiquidationBar> Close(long until)
    {
        var end = StartOf(until);
        if (end <= ClosedUntil) return [];
        ClosedUntil = end;
        if (_bars.Count == 0) return [];
        var closed = _bars.TakeWhile(b => b.Key < end).ToList();
        foreach (var (start, _) in closed) _bars.Remove(start);
        return [.. closed.Select(b => new LiquidationBar(Utc(b.Key), Utc(b.Key + bar), b.Value.Long, b.Value.Short, b.Value.Count, (double)b.Value.Heard / bar))];
    }

    private static DateTime Utc(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;

    private Sums Open(long start)
    {
        if (!_bars.TryGetValue(start, out var sums)) _bars[start] = sums = new Sums();
        return sums;
    }

    private sealed class Sums
    {
        public decimal Long { get; set; }

        public decimal Short { get; set; }

        public long Count { get; set; }

        public long Heard { get; set; }
    }
}
