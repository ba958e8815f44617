namespace QuantConnect.Data.Market;

/// <summary>The trading day so far: open, high, low, close, volume and open interest, from trades or from quotes.</summary>
public class SessionBar : TradeBar
{
    private readonly TickType _source;
    private DateTime _volumeCounted = DateTime.MinValue;
    private QuoteBar? _prices;

    /// <summary>Makes an empty day made of trades.</summary>
    public SessionBar()
        : this(TickType.Trade)
    {
    }

    /// <summary>Makes an empty day made of trades or quotes.</summary>
    public SessionBar(TickType sourceTickType)
    {
        _source = sourceTickType;
        Period = QuantConnect.Time.OneDay;
    }

    /// <summary>Open interest of the day, in contracts.</summary>
    public decimal OpenInterest { get; set; }

    /// <summary>First price of the day; zero before the first.</summary>
    public override decimal Open => _prices?.Open ?? 0m;

    /// <summary>Highest price of the day; zero before the first.</summary>
    public override decimal High => _prices?.High ?? 0m;

    /// <summary>Lowest price of the day; zero before the first.</summary>
    public override decimal Low => _prices?.Low ?? 0m;

    /// <summary>Last price of the day; zero before the first.</summary>
    public override decimal Close => _prices?.Close ?? 0m;

    /// <inheritdoc/>
    public override DateTime EndTime => Time == DateTime.MaxValue ? Time : base.EndTime;

    /// <inheritdoc/>
    public override TimeSpan Period { get; set; }

    /// <summary>Takes in a data point; what overlaps with data taken in already is left out.</summary>
    public void Update(BaseData data, IBaseData? consolidated)
    {
        _prices ??= Begin(data, consolidated as SessionBar);
        if (data.Time < _prices.Time) return;
        switch (data)
        {
            case TradeBar trade:
                CountVolume(trade, trade.Volume);
                if (_source == TickType.Trade) AddTrade(trade.Open, trade.High, trade.Low, trade.Close, trade.EndTime);
                break;
            case QuoteBar quote when _source == TickType.Quote:
                _prices.Bid = Merge(_prices.Bid, quote.Bid);
                _prices.Ask = Merge(_prices.Ask, quote.Ask);
                _prices.Value = quote.Value;
                _prices.Time = quote.EndTime;
                break;
            case Tick tick:
                CountVolume(tick, tick.Quantity);
                if (tick.TickType != _source) break;
                if (_source == TickType.Trade) AddTrade(tick.Value, tick.Value, tick.Value, tick.Value, tick.EndTime);
                else
                {
                    _prices.Update(0m, tick.BidPrice, tick.AskPrice, 0m, tick.BidSize, tick.AskSize);
                    _prices.Time = tick.EndTime;
                }
                break;
        }
    }

    /// <inheritdoc/>
    public override string ToString()
        => FormattableString.Invariant(
            $"O: {Open.SmartRounding()} H: {High.SmartRounding()} L: {Low.SmartRounding()} C: {Close.SmartRounding()} V: {Volume.SmartRounding()} OI: {OpenInterest}");

    private QuoteBar Begin(BaseData data, SessionBar? previous)
    {
        var prices = new QuoteBar(data.Time.Date, data.Symbol, null, 0, null, 0, Period);
        if (_source == TickType.Trade)
        {
            // Trades are kept in the bid; with no ask beside it the day's prices are those of the bid.
            prices.Bid = new Bar(0, 0, decimal.MaxValue, 0);
        }
        else if (previous != null)
        {
            prices.Update(0m, previous._prices?.Bid?.Close ?? 0m, previous._prices?.Ask?.Close ?? 0m, 0m, 0m, 0m);
        }
        return prices;
    }

    private void AddTrade(decimal open, decimal high, decimal low, decimal close, DateTime end)
    {
        var day = _prices!.Bid!;
        if (Initialized == 0)
        {
            Initialized = 1;
            day.Open = open;
        }
        day.Close = close;
        if (low < day.Low) day.Low = low;
        if (high > day.High) day.High = high;
        _prices.Time = end;
    }

    private void CountVolume(BaseData data, decimal volume)
    {
        if (data.Time < _volumeCounted) return;
        _volumeCounted = data.EndTime;
        Volume += volume;
    }

    private static Bar? Merge(Bar? day, Bar? next)
    {
        if (next == null) return day;
        if (day == null) return next.Clone();
        day.Close = next.Close;
        if (next.High > day.High) day.High = next.High;
        if (next.Low < day.Low) day.Low = next.Low;
        return day;
    }
}
