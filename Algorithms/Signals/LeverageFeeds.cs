using QuantConnect.Data.Market;
using YenValve.Data;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Hands bars, liquidations and perpetuals to the liquidation signals in the order these need: within a moment the bar first. LEAN tells custom data of a
/// moment before its bars; what comes too early waits for its bar.
/// </summary>
public sealed class LeverageFeeds
{
    private readonly Queue<Liquidations> _liquidations = new();
    private readonly Queue<PerpetualMarket> _perpetuals = new();
    private readonly Action<bool> _heard;
    private DateTime _last;

    /// <param name="signals">Hears everything.</param>
    /// <param name="heard">Told after an hour of Bitcoin, and after liquidations: true where liquidations were heard.</param>
    public LeverageFeeds(LiquidationSignals signals, Action<bool> heard) => (Signals, _heard) = (signals, heard);

    /// <summary>The signals.</summary>
    public LiquidationSignals Signals { get; }

    /// <summary>Takes the next hour of Bitcoin, stamped in UTC.</summary>
    public void Take(TradeBar hour)
    {
        Signals.Observe(hour);
        _last = hour.EndTime;
        if (!Settle()) _heard(false);
    }

    /// <summary>Takes liquidations.</summary>
    public void Take(Liquidations liquidations)
    {
        _liquidations.Enqueue(liquidations);
        Settle();
    }

    /// <summary>Takes the state of the perpetuals.</summary>
    public void Take(PerpetualMarket market)
    {
        _perpetuals.Enqueue(market);
        Settle();
    }

    private bool Settle()
    {
        var heard = false;
        while (_liquidations.TryPeek(out var next) && next.EndTime <= _last)
        {
            Signals.Observe(_liquidations.Dequeue());
            heard = true;
        }

        while (_perpetuals.TryPeek(out var next) && next.EndTime <= _last) Signals.Observe(_perpetuals.Dequeue());
        if (heard) _heard(true);
        return heard;
    }
}
