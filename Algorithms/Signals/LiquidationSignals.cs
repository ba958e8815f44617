using QuantConnect.Data.Market;
using YenValve.Algorithms.Policy.Ladder;
using YenValve.Data;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals;

/// <summary>What the ladder is shown of leverage: levels when they are asked for, cascades and flushes where there is a feed of liquidations.</summary>
/// <remarks>Order within an hour: the price bar, then the liquidations, then the perpetuals.</remarks>
public sealed class LiquidationSignals : ILeverageSignals
{
    // Twice the four hours at which some publishers give liquidations.
    private static readonly TimeSpan Fresh = TimeSpan.FromHours(8);

    // Live, a bar is heard some minutes after its end.
    private static readonly TimeSpan Hour = TimeSpan.FromHours(1);
    private static readonly TimeSpan Day = TimeSpan.FromDays(1);
    private readonly LiquidationHistory _history = new();
    private readonly LiquidationMapReader _map = new();
    private readonly LiquidationCascade _cascade = new("cascade");
    private readonly FlushExhaustion _flush;
    private readonly CascadePrices _prices = new();

    // Readings of the last day, and the last one before it.
    private readonly Queue<(DateTime End, double Interest)> _interests = new();
    private PerpetualMarket? _market;

    /// <summary>Nothing seen yet.</summary>
    public LiquidationSignals() => _flush = new FlushExhaustion("flush", _cascade);

    /// <summary>Takes an hourly price bar.</summary>
    public void Observe(TradeBar bar)
    {
        _history.Add(bar);
        _cascade.Observe(bar);
        _flush.Observe(bar);
        _prices.Observe(bar);
    }

    /// <summary>Takes liquidations, after the bar that they belong to.</summary>
    public void Observe(Data.Liquidations liquidations)
    {
        _cascade.Update(liquidations);
        _prices.Observe(liquidations, _cascade.IsCascade);
    }

    /// <summary>Takes the state of the perpetuals, after the bar and the liquidations of the same end.</summary>
    public void Observe(PerpetualMarket market)
    {
        _history.Add(market);
        _flush.Update(market);
        _market = market;
        if (market.OpenInterestUsd is not > 0.0) return;
        _interests.Enqueue((market.EndTime, market.OpenInterestUsd.Value));
        while (_interests.Count > 1 && _interests.ElementAt(1).End <= market.EndTime - Day) _interests.Dequeue();
    }

    /// <inheritdoc/>
    public double? CascadePrice => _prices.CascadePrice;

    /// <inheritdoc/>
    public double? TrueRange => _prices.TrueRange;

    /// <inheritdoc/>
    public CascadeReading? Cascade(DateTime utcNow) => _cascade.IsReady && utcNow - _cascade.LastTime <= Fresh
        ? new CascadeReading(_cascade.IsCascade && utcNow - _cascade.LastTime < Hour, Known(_cascade.Burst), Known(_cascade.LongShare))
        : null;

    /// <inheritdoc/>
    public ExhaustionReading? Exhaustion(DateTime utcNow) =>
        IsHeard(utcNow) ? new ExhaustionReading(_flush.IsExhausted, _flush.Score) : null;

    /// <inheritdoc/>
    public PerpetualReading? Perpetual(DateTime utcNow) => IsHeard(utcNow) ? new PerpetualReading(InterestChange(), _market!.FundingRate) : null;

    /// <inheritdoc/>
    public IReadOnlyList<LiquidationLevel> LongClusters(double price, out bool fromOpenInterest)
    {
        fromOpenInterest = _history.Fill(_map.Book);
        return _map.LongClusters(price);
    }

    private bool IsHeard(DateTime utcNow) => utcNow - _market?.EndTime <= Fresh;

    // A change over half a day or over three is not a day's.
    private double? InterestChange()
    {
        if (_market?.OpenInterestUsd is not { } now || _interests.Count == 0) return null;
        var (end, before) = _interests.Peek();
        var span = _market.EndTime - end;
        return span >= Day && span <= 1.5 * Day ? (now / before) - 1.0 : null;
    }

    private static double? Known(double value) => double.IsNaN(value) ? null : value;
}
