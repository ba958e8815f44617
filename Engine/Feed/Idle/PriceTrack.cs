using QuantConnect.Securities;

namespace YenValve.Engine.Feed.Idle;

/// <summary>The price of one security after each step of a timeline.</summary>
internal sealed class PriceTrack
{
    private readonly decimal[] _prices;
    private readonly long[] _scaled;

    private PriceTrack(decimal[] prices, long[] scaled) => (_prices, _scaled) = (prices, scaled);

    /// <summary>The price after a step; zero before the first.</summary>
    public decimal this[int step] => _prices[step];

    /// <summary>
    /// Shows a security's cache the points of the tapes, step by step. Null where the price within a step depends on which of two subscriptions is asked, or
    /// is too fine to be compared as a whole number.
    /// </summary>
    /// <param name="timeline">The steps.</param>
    /// <param name="tapes">The tapes, each by the bit of its number.</param>
    /// <param name="steps">Number of steps.</param>
    public static PriceTrack? Of(Timeline timeline, ulong tapes, int steps)
    {
        var own = Enumerable.Range(0, timeline.Tapes.Count).Where(tape => (tapes >> tape & 1UL) != 0UL).ToArray();
        var cache = new SecurityCache();
        var (prices, scaled) = (new decimal[steps], new long[steps]);
        for (var step = 0; step < steps; step++)
        {
            var before = cache.Price;
            var shown = before;
            foreach (var tape in own)
            {
                var (points, key) = (timeline.Tapes[tape].Points, timeline.Tapes[tape].Key);
                var (from, to) = (step == 0 ? 0 : timeline.PlaceAfter(tape, step - 1), timeline.PlaceAfter(tape, step));
                if (from == to) continue;
                cache.AddDataList(points[from..to], key.Type, null, true);
                if (shown != before && cache.Price != shown) return null;
                shown = cache.Price;
            }

            prices[step] = cache.Price;
            if (cache.Price != (cache.GetData()?.Price ?? 0m) || !TryScale(cache.Price, out scaled[step])) return null;
        }

        return new PriceTrack(prices, scaled);
    }

    /// <summary>The price of one step, as a stretch.</summary>
    public PriceStretch At(int step) => new(_prices[step], _prices[step], _prices[step], _prices[step], 0L, 0L);

    /// <summary>What the price does over some steps, the last with them.</summary>
    public PriceStretch Over(int first, int last)
    {
        var (high, low, highAt, lowAt) = (_scaled[first], _scaled[first], first, first);
        var (fall, rise) = (0L, 0L);
        for (var step = first + 1; step <= last; step++)
        {
            var price = _scaled[step];
            if (price > high) (high, highAt) = (price, step);
            else if (price < low) (low, lowAt) = (price, step);
            fall = Math.Max(fall, high - price);
            rise = Math.Max(rise, price - low);
        }

        return new PriceStretch(_prices[first], _prices[highAt], _prices[lowAt], _prices[last], fall, rise);
    }

    private static bool TryScale(decimal price, out long scaled)
    {
        var wide = price * PriceStretch.Scale;
        scaled = wide < long.MaxValue ? (long)wide : 0L;
        return scaled == wide;
    }
}
