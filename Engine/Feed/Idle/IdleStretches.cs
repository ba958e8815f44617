using QuantConnect.Statistics;

namespace YenValve.Engine.Feed.Idle;

/// <summary>What passing steps does to the recorder and to open trades, while a portfolio stays as it is.</summary>
/// <param name="timeline">The steps.</param>
/// <param name="curve">Value of the portfolio by price.</param>
/// <param name="prices">The price; null where none matters.</param>
/// <param name="trades">Open trades.</param>
/// <param name="margin">Margin in use at a step.</param>
/// <param name="at">That step.</param>
internal sealed class IdleStretches(Timeline timeline, PortfolioCurve curve, PriceTrack? prices, TradeBuilder trades, decimal margin, int at)
{
    // Below a twentieth of the value left LEAN warns, and below nothing it sells: neither may be passed over.
    private const decimal MostMargin = 0.949m;
    private readonly decimal _price = prices?[at] ?? 0m;

    /// <summary>Passes some steps, the last with them; false, and nothing done, where one of them would not be idle.</summary>
    public bool TryPass(int first, int last, RunRecorder recorder)
    {
        if (!TryMark(first, last)) return false;
        while (first <= last)
        {
            var sampled = Math.Max(first, timeline.LastUntil(recorder.NextSampleUtc, first) + 1);
            var until = Math.Min(last, sampled);
            recorder.Pass(Values(first, until), timeline.Time(until));
            first = until + 1;
        }

        return true;
    }

    /// <summary>Shows open trades the price of one step; false, and nothing done, where it would not be idle.</summary>
    public bool TryMark(int step) => TryMark(step, step);

    private bool TryMark(int first, int last)
    {
        if (prices == null) return curve.At(0m) > 0m;
        var stretch = prices.Over(first, last);
        return IsSafe(stretch.Low) && IsSafe(stretch.High) && trades.TrySetMarketPrices(curve.Security!.Symbol, stretch);
    }

    /// <summary>Value and margin both follow the price in a straight line: what holds at both ends holds between.</summary>
    private bool IsSafe(decimal price)
    {
        var value = curve.At(price);
        return value > 0m && (margin == 0m || (_price > 0m && margin * price / _price < MostMargin * value));
    }

    private (decimal First, decimal Highest, decimal Lowest, decimal Last) Values(int first, int last)
    {
        if (prices == null || curve.Coins == 0m)
        {
            var value = curve.At(0m);
            return (value, value, value, value);
        }

        var stretch = prices.Over(first, last);
        return (curve.At(stretch.First), curve.At(stretch.High), curve.At(stretch.Low), curve.At(stretch.Last));
    }
}
