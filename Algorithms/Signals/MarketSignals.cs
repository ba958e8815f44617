using QuantConnect;
using YenValve.Algorithms.Policy;
using YenValve.Data;

namespace YenValve.Algorithms.Signals;

/// <summary>Feeds in, observations out: everything the policy is shown, put together from what has become public. It knows no order and no algorithm.</summary>
public sealed class MarketSignals : IMarketSignals
{
    private readonly SignalSelection _selection;
    private readonly SignalSelection _deciding;
    private readonly BitcoinSignals _bitcoin;
    private readonly SpotSignals _spot = new();
    private readonly CurveSignals _curve = new();
    private readonly YenVolatilitySignals _volatility = new();
    private readonly EquityVolatilitySignals _equities = new();
    private readonly EventSignals _events = new();
    private readonly CarrySignals? _carry;
    private readonly CorrelationSignals? _correlation;
    private readonly TailSignals? _tail;
    private DayBar? _waiting;

    /// <param name="selection">What is computed.</param>
    /// <param name="deciding">What the policy decides by: only the feeds of these are listed, so that one that is looked at alone blocks nothing.</param>
    /// <param name="lengths">Days that Bitcoin's signals look back on.</param>
    /// <param name="bitcoin">Symbol of Bitcoin.</param>
    /// <param name="yen">Symbol of USD/JPY.</param>
    public MarketSignals(SignalSelection selection, SignalSelection deciding, SignalLengths lengths, Symbol bitcoin, Symbol yen)
    {
        (_selection, _deciding) = (selection, deciding);
        _bitcoin = new BitcoinSignals(lengths);
        if (selection.Carry) _carry = new CarrySignals();
        if (selection.Correlation) _correlation = new CorrelationSignals(bitcoin, yen);
        if (selection.Tail) _tail = new TailSignals();
        _bitcoin.DayCompleted = TakeBitcoinDay;
        _spot.DayCompleted = TakeSpotDay;
    }

    /// <summary>Takes Bitcoin's next bar of at most an hour.</summary>
    public void TakeBitcoin(DateTime endUtc, double open, double high, double low, double close)
    {
        _bitcoin.Take(endUtc, open, high, low, close);
        _correlation?.TakeBitcoin(endUtc, open, high, low, close);
    }

    /// <summary>Takes the next bar of spot USD/JPY, of at most an hour.</summary>
    public void TakeSpot(DateTime endUtc, double open, double high, double low, double close)
    {
        Settle(endUtc);
        _spot.Take(endUtc, open, high, low, close);
    }

    /// <summary>Takes the next JGB curve.</summary>
    public void Take(JgbCurve curve) => _curve.Take(curve);

    /// <summary>Takes quotes of yen volatility.</summary>
    public void Take(YenVolatility quotes)
    {
        Settle(quotes.EndTime);
        _volatility.Take(quotes);
    }

    /// <summary>Takes a close of the VIX.</summary>
    public void TakeVix(MacroSeries close) => _equities.Take(close);

    /// <summary>Takes the secured overnight rate of dollars.</summary>
    public void TakeSecuredRate(MacroSeries rate) => _carry?.TakeSecuredRate(rate);

    /// <summary>Takes the federal funds rate.</summary>
    public void TakeFundsRate(MacroSeries rate) => _carry?.TakeFundsRate(rate);

    /// <summary>Takes an overnight rate of yen.</summary>
    public void TakeYenRate(MacroSeries rate) => _carry?.TakeYenRate(rate);

    /// <summary>Takes a report of positions in yen futures.</summary>
    public void Take(YenPositioning report) => _carry?.Take(report);

    /// <summary>Takes an event of policy.</summary>
    public void Take(PolicyMeeting happening)
    {
        _events.Take(happening);
        _spot.Take(happening);
        _carry?.Take(happening);
    }

    /// <inheritdoc/>
    public MarketObservation Observe(DateTime utcNow, double weight, double? equity)
    {
        Settle(utcNow);
        var macro = _selection.Macro;
        return new MarketObservation
        {
            UtcTime = utcNow,
            CurrentWeight = weight,
            Equity = equity,
            Bitcoin = _bitcoin.Observe(utcNow),
            Curve = macro ? _curve.Observe(utcNow) : null,
            YenVolatility = macro ? _volatility.Observe(utcNow, _spot) : null,
            EquityVolatility = macro ? _equities.Observe(utcNow) : null,
            Carry = _carry?.Observe(_spot),
            Correlation = _correlation?.Observe(),
            Event = _selection.Events ? _events.Observe(utcNow, _volatility.Clock.IsFresh(utcNow) ? _volatility.Quotes : null) : null,
            Tail = _tail?.Observe(),
            Feeds = FeedsAt(utcNow),
        };
    }

    /// <inheritdoc/>
    public IEnumerable<DateTime> Missed(DateTime utcNow) => [];

    /// <summary>Told each day of Bitcoin as it is complete.</summary>
    internal Action<DayBar>? BitcoinDay { get; set; }

    private FeedStates FeedsAt(DateTime utcNow)
    {
        var feeds = new List<FeedState>(9) { _bitcoin.Clock.At(utcNow) };
        if (_deciding.Macro)
        {
            feeds.Add(_curve.Clock.At(utcNow));
            feeds.Add(_volatility.Clock.At(utcNow, _volatility.IsFrozen));
            feeds.Add(_spot.Clock.At(utcNow));
            feeds.Add(_equities.Clock.At(utcNow));
        }

        if (_deciding.Carry && _carry != null) feeds.Add(_carry.Clock.At(utcNow));
        if (_deciding.Correlation && _correlation != null) feeds.Add(_correlation.Clock.At(utcNow));
        if (_deciding.Events) feeds.Add(_events.FeedAt(utcNow));
        if (_deciding.Tail && _tail != null) feeds.Add(_tail.Clock.At(utcNow));
        return [.. feeds];
    }

    private void TakeBitcoinDay(DayBar day)
    {
        _tail?.Take(day);
        BitcoinDay?.Invoke(day);
    }

    private void TakeSpotDay(DayBar day)
    {
        _volatility.Take(day);
        _waiting = day;
    }

    // Quotes, spot and the VIX of one close come at one moment in any order: what needs them together waits until it is over.
    private void Settle(DateTime utcNow)
    {
        _volatility.Settle(utcNow);
        if (_waiting is not { } day || day.EndUtc >= utcNow) return;
        _waiting = null;
        _carry?.Take(day, _volatility);
        _correlation?.TakeYen(day, _volatility.Score, _equities.ZScore);
    }
}
