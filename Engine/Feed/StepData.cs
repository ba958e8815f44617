using QuantConnect;
using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace YenValve.Engine.Feed;

/// <summary>
/// What the algorithm is shown in one step of time. Few algorithms look at every slice, and a slice is eight objects and more: it is made when somebody
/// asks for it, and then it is theirs, while the lists here are filled anew for a later step.
/// </summary>
/// <param name="none">Tables of the kinds of data that a step does not have.</param>
internal sealed class StepData(StepData.EmptyTables none)
{
    private Slice? _slice;

    /// <summary>The moment on the algorithm's wall clock.</summary>
    public DateTime Time { get; private set; }

    /// <summary>The moment in UTC.</summary>
    public DateTime UtcTime { get; private set; }

    /// <summary>Every point, in the order of the subscriptions.</summary>
    public List<BaseData> Points { get; } = [];

    /// <summary>Those that are no prices (dividends, splits, interest), by the symbol they were subscribed with.</summary>
    public List<KeyValuePair<Symbol, BaseData>> Events { get; } = [];

    /// <summary>Whether the algorithm's current slice is of this step: it may still be asked for.</summary>
    public bool IsCurrent { get; set; }

    /// <summary>Whether there is any data.</summary>
    public bool HasData => Points.Count > 0;

    /// <summary>The slice.</summary>
    public Slice Slice => _slice ??= Make();

    /// <summary>Forgets the step before and begins another one.</summary>
    public void Begin(DateTime time, DateTime utcTime)
    {
        Time = time;
        UtcTime = utcTime;
        Points.Clear();
        Events.Clear();
        _slice = null;
    }

    private Slice Make()
    {
        TradeBars? bars = null;
        QuoteBars? quotes = null;
        Ticks? ticks = null;
        foreach (var point in Points)
        {
            switch (point.DataType)
            {
                case MarketDataType.TradeBar:
                    var bar = (TradeBar)point;
                    bars ??= new TradeBars(Time);
                    // of two resolutions of one symbol the finer bar is shown
                    if (!bars.TryGetValue(bar.Symbol, out var trade) || trade.Period > bar.Period) bars[bar.Symbol] = bar;
                    break;
                case MarketDataType.QuoteBar:
                    var quote = (QuoteBar)point;
                    quotes ??= new QuoteBars(Time);
                    if (!quotes.TryGetValue(quote.Symbol, out var shown) || shown.Period > quote.Period) quotes[quote.Symbol] = quote;
                    break;
                case MarketDataType.Tick:
                    (ticks ??= new Ticks(Time)).Add(point.Symbol, (Tick)point);
                    break;
            }
        }

        Splits? splits = null;
        Dividends? dividends = null;
        MarginInterestRates? rates = null;
        foreach (var (symbol, point) in Events)
        {
            switch (point)
            {
                case MarginInterestRate rate:
                    (rates ??= new MarginInterestRates(Time))[symbol] = rate;
                    break;
                case Dividend dividend:
                    (dividends ??= new Dividends(Time))[symbol] = dividend;
                    break;
                case Split split:
                    (splits ??= new Splits(Time))[symbol] = split;
                    break;
            }
        }

        return new Slice(Time, [.. Points], bars ?? none.Bars, quotes ?? none.Quotes, ticks ?? none.Ticks, splits ?? none.Splits,
            dividends ?? none.Dividends, none.Delistings, none.SymbolChanges, rates ?? none.Rates, UtcTime, HasData);
    }

    /// <summary>Tables without data, shared by the slices of a run.</summary>
    internal sealed class EmptyTables
    {
        public TradeBars Bars { get; } = [];

        public QuoteBars Quotes { get; } = [];

        public Ticks Ticks { get; } = [];

        public Splits Splits { get; } = [];

        public Dividends Dividends { get; } = [];

        public Delistings Delistings { get; } = [];

        public SymbolChangedEvents SymbolChanges { get; } = [];

        public MarginInterestRates Rates { get; } = [];
    }
}
