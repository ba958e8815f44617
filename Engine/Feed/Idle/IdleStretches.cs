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
    private readonly decimal _still = curve.At(0m);
    private readonly bool _moves = prices != null && curve.Coins != 0m;
    private readonly bool _hasTrades = prices != null && trades.HasOpenPosition(curve.Security!.Symbol);
    private readonly bool _follows = prices != null && (curve.Coins != 0m || margin != 0m || trades.HasOpenPosition(curve.Security!.Symbol));

    // Coins that are owned, and money that is: no price makes that nothing.
    private readonly bool _isAlwaysSafe = margin == 0m && curve.Coins >= 0m && curve.Before + curve.After > 0m;

    /// <summary>Passes some steps, the last with them; false, and nothing done, where one of them would not be idle.</summary>
    public bool TryPass(int first, int last, RunRecorder recorder)
    {
        if (!TryMark(_follows ? prices!.Over(first, last) : default)) return false;
        for (var from = first; from <= last;)
        {
            var until = Math.Min(last, Math.Max(from, timeline.LastUntil(recorder.NextSampleUtc, from) + 1));
            recorder.Pass(Value(until), timeline.Time(until));
            from = until + 1;
        }

        return true;
    }

    /// <summary>Shows open trades the price of one step; false, and nothing done, where it would not be idle.</summary>
    public bool TryMark(int step) => TryMark(_follows ? prices!.At(step) : default);

    /// <summary>Value of the portfolio at a step.</summary>
    public decimal Value(int step) => _moves ? curve.At(prices![step]) : _still;

    private bool TryMark(in PriceStretch stretch)
    {
        if (!_follows) return _still > 0m;
        return IsSafe(stretch.Low) && IsSafe(stretch.High) && (!_hasTrades || trades.TrySetMarketPrices(curve.Security!.Symbol, stretch));
    }

    /// <summary>Value and margin both follow the price in a straight line: what holds at both ends holds between.</summary>
    private bool IsSafe(decimal price)
    {
        if (_isAlwaysSafe && price >= 0m) return true;
        var value = curve.At(price);
        return value > 0m && (margin == 0m || (_price > 0m && margin * price / _price < MostMargin * value));
    }
}
