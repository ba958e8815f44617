using YenValve.Indicators.Liquidations;

namespace YenValve.Collector.Streams.Bars;

/// <summary>Bars that are still open: sums of what was closed by force.</summary>
/// <param name="bar">Length of a bar, milliseconds.</param>
/// <param name="heard">Says how much of a bar was heard.</param>
internal sealed class BarBook(long bar, HeardTime heard)
{
    private readonly SortedDictionary<long, Sums> _bars = [];

    /// <summary>Milliseconds since 1970 UTC before which every bar is closed.</summary>
    public long ClosedUntil { get; private set; } = long.MinValue;

    /// <summary>Begin of the bar that a moment lies in.</summary>
    public long StartOf(long time) => time - (time % bar);

    /// <summary>Adds a liquidation to the bar of a moment, or to the first that is open.</summary>
    public void Add(long moment, in Liquidation liquidation)
    {
        var start = Math.Max(StartOf(moment), ClosedUntil);
        if (!_bars.TryGetValue(start, out var sums)) _bars[start] = sums = new Sums();
        if (liquidation.Side == LeveragedSide.Long) sums.Long += liquidation.Usd;
        else sums.Short += liquidation.Usd;
        sums.Count++;
    }

    /// <summary>Closes the bars that end by a moment.</summary>
    /// <returns>Those of which anything was heard, oldest first.</returns>
    public IReadOnlyList<LiquidationBar> Close(long until)
    {
        var end = StartOf(until);
        if (end <= ClosedUntil) return [];
        var closed = new List<LiquidationBar>();
        for (var start = First(); start < end; start += bar)
        {
            _bars.Remove(start, out var sums);
            var listened = heard.Within(start, start + bar);
            if (sums == null && listened == 0) continue;
            closed.Add(new LiquidationBar(Utc(start), Utc(start + bar), sums?.Long ?? 0m, sums?.Short ?? 0m, sums?.Count ?? 0, (double)listened / bar));
        }

        ClosedUntil = end;
        heard.Forget(end);
        return closed;
    }

    private static DateTime Utc(long milliseconds) => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds).UtcDateTime;

    // Begin of the first open bar that may hold anything.
    private long First()
    {
        var first = StartOf(heard.From ?? long.MaxValue);
        foreach (var (start, _) in _bars)
        {
            first = Math.Min(first, start);
            break;
        }

        return Math.Max(first, ClosedUntil);
    }

    private sealed class Sums
    {
        public decimal Long { get; set; }

        public decimal Short { get; set; }

        public long Count { get; set; }
    }
}
