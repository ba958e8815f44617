using QuantConnect.Data.Market;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed.Idle;

/// <summary>The price of one security after each step of a timeline.</summary>
internal sealed class PriceTrack
{
    private readonly decimal[] _prices;
    private readonly long[] _scaled;
    private readonly long[]? _lows;
    private readonly long[]? _highs;

    private PriceTrack(decimal[] prices, long[] scaled, long[]? lows, long[]? highs) => (_prices, _scaled, _lows, _highs) = (prices, scaled, lows, highs);

    /// <summary>Whether orders are filled by the bars of trades and nothing else, so that <see cref="FirstBeyond"/> can tell when one may be.</summary>
    public bool HasRanges => _lows != null;

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
        var (lows, highs) = (new long[steps], new long[steps]);
        var hasRanges = Array.TrueForAll(own, tape => timeline.Tapes[tape].Key.Type == typeof(TradeBar));
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
            if (hasRanges && cache.GetData<TradeBar>() is { } bar) hasRanges = TryScale(bar.Low, out lows[step]) && TryScale(bar.High, out highs[step]);
        }

        return hasRanges ? new PriceTrack(prices, scaled, lows, highs) : new PriceTrack(prices, scaled, null, null);
    }

    /// <summary>Whether a bar is the latest at a step.</summary>
    public bool Shows(TradeBar bar, int step) => _lows?[step] == bar.Low * PriceStretch.Scale && _highs?[step] == bar.High * PriceStretch.Scale;

    /// <summary>The first of some steps at which the latest bar goes beyond bounds, or its price does; one past the last where none does.</summary>
    /// <exception cref="InvalidOperationException">The track <see cref="HasRanges">has no ranges</see>.</exception>
    public int FirstBeyond(in PriceBounds bounds, int first, int last)
    {
        if (_lows == null || _highs == null) throw new InvalidOperationException("No ranges of bars are known here.");
        for (var step = first; step <= last; step++)
        {
            if (_lows[step] < bounds.Floor || _highs[step] > bounds.Ceiling || _scaled[step] > bounds.Most) return step;
        }

        return last + 1;
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
