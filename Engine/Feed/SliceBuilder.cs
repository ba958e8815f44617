using NodaTime;
using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using QuantConnect.Data.UniverseSelection;

namespace YenValve.Engine.Feed;

/// <summary>Sorts the packets of a step into what securities, consolidators and event handlers get, and makes the slice.</summary>
internal sealed class SliceBuilder(DateTimeZone timeZone)
{
    private readonly TradeBars _noBars = [];
    private readonly QuoteBars _noQuotes = [];
    private readonly Ticks _noTicks = [];
    private readonly Splits _noSplits = [];
    private readonly Dividends _noDividends = [];
    private readonly Delistings _noDelistings = [];
    private readonly SymbolChangedEvents _noSymbolChanges = [];
    private readonly MarginInterestRates _noRates = [];
    private TradeBars? _bars;
    private QuoteBars? _quotes;
    private Ticks? _ticks;
    private MarginInterestRates? _rates;
    private Splits? _splits;
    private Dividends? _dividends;

    public void Fill(TimeStep step, List<Packet> packets)
    {
        foreach (var rows in step.UniverseData.Values) step.DataPoints += rows.Data.Count;
        _bars = null;
        _quotes = null;
        _ticks = null;
        _rates = null;
        _splits = null;
        _dividends = null;
        var time = step.Time.ConvertFromUtc(timeZone);
        var all = new List<BaseData>(packets.Count);
        foreach (var packet in packets)
        {
            if (packet.Subscription.IsRemoved) continue;
            step.DataPoints += packet.Data is [BaseDataCollection many] ? many.Data.Count : packet.Data.Count;
            Add(step, packet, all, time);
        }
        step.Slice = Make(time, all, step.Time);
    }

    /// <summary>A slice of packets alone, for history.</summary>
    public Slice Slice(DateTime utc, List<Packet> packets)
    {
        var step = new TimeStep();
        step.Clear(utc, false);
        Fill(step, packets);
        return step.Slice;
    }

    private void Add(TimeStep step, Packet packet, List<BaseData> all, DateTime time)
    {
        var subscription = packet.Subscription;
        var config = subscription.Configuration;
        var visible = !config.IsInternalFeed;
        if (visible && config.IsCustomData) step.Custom.Add(packet);

        var filled = false;
        var plain = true;
        foreach (var point in packet.Data)
        {
            if (visible) all.Add(point);
            filled |= point.IsFillForward;
            if (point.DataType == MarketDataType.Auxiliary)
            {
                plain = false;
                if (visible) AddAuxiliary(step, subscription, point, time);
                continue;
            }
            if (point is Tick { Suspicious: true }) plain = false;
            if (visible) Place(point, time);
        }
        var usable = plain ? packet.Data : [.. packet.Data.Where(x => x.DataType != MarketDataType.Auxiliary && x is not Tick { Suspicious: true })];
        if (usable.Count == 0) return;
        step.Securities.Add(new SecurityUpdate(subscription.Security, config.Type, usable, config.IsInternalFeed, filled));
        if (visible) step.Consolidators.Add(packet with { Data = usable });
    }

    private void Place(BaseData point, DateTime time)
    {
        switch (point.DataType)
        {
            case MarketDataType.TradeBar:
                var bar = (TradeBar)point;
                _bars ??= new TradeBars(time);
                // of two resolutions of one symbol the finer bar is shown
                if (!_bars.TryGetValue(bar.Symbol, out var trade) || trade.Period > bar.Period) _bars[bar.Symbol] = bar;
                break;
            case MarketDataType.QuoteBar:
                var quote = (QuoteBar)point;
                _quotes ??= new QuoteBars(time);
                if (!_quotes.TryGetValue(quote.Symbol, out var shown) || shown.Period > quote.Period) _quotes[quote.Symbol] = quote;
                break;
            case MarketDataType.Tick:
                _ticks ??= new Ticks(time);
                _ticks.Add(point.Symbol, (Tick)point);
                break;
        }
    }

    private void AddAuxiliary(TimeStep step, Subscription subscription, BaseData point, DateTime time)
    {
        var symbol = subscription.Configuration.Symbol;
        switch (point)
        {
            case MarginInterestRate rate:
                (_rates ??= new MarginInterestRates(time))[symbol] = rate;
                break;
            case Dividend dividend:
                (_dividends ??= new Dividends(time))[symbol] = dividend;
                break;
            case Split split:
                (_splits ??= new Splits(time))[symbol] = split;
                break;
        }
        step.Securities.Add(new SecurityUpdate(subscription.Security, point.GetType(), [point], subscription.Configuration.IsInternalFeed, point.IsFillForward));
    }

    private Slice Make(DateTime time, List<BaseData> all, DateTime utc) => new(time, all, _bars ?? _noBars, _quotes ?? _noQuotes, _ticks ?? _noTicks,
        _splits ?? _noSplits, _dividends ?? _noDividends, _noDelistings, _noSymbolChanges, _rates ?? _noRates, utc, all.Count > 0);
}
