namespace QuantConnect.Data.Market;

/// <summary>Bid and ask prices over a period; its own prices are the mid.</summary>
public partial class QuoteBar : BaseData, IBaseDataBar
{
    /// <summary>A bar of a minute, without prices yet.</summary>
    public QuoteBar()
        : this(false)
    {
    }

    /// <summary>A bar without prices; an empty one has neither bid nor ask nor period.</summary>
    public QuoteBar(bool empty)
    {
        DataType = MarketDataType.QuoteBar;
        if (empty) return;
        Bid = new Bar();
        Ask = new Bar();
        Period = QuantConnect.Time.OneMinute;
    }

    /// <summary>A bar of given prices; its period is a minute unless told.</summary>
    public QuoteBar(DateTime time, Symbol symbol, IBar? bid, decimal lastBidSize, IBar? ask, decimal lastAskSize, TimeSpan? period = null)
    {
        DataType = MarketDataType.QuoteBar;
        Symbol = symbol;
        Time = time;
        Bid = bid == null ? null : new Bar(bid.Open, bid.High, bid.Low, bid.Close);
        Ask = ask == null ? null : new Bar(ask.Open, ask.High, ask.Low, ask.Close);
        if (Bid != null) LastBidSize = lastBidSize;
        if (Ask != null) LastAskSize = lastAskSize;
        Value = Close;
        Period = period ?? QuantConnect.Time.OneMinute;
    }

    /// <summary>Quantity at the last bid.</summary>
    public decimal LastBidSize { get; set; }

    /// <summary>Quantity at the last ask.</summary>
    public decimal LastAskSize { get; set; }

    /// <summary>Bid prices, or null.</summary>
    public Bar? Bid { get; set; }

    /// <summary>Ask prices, or null.</summary>
    public Bar? Ask { get; set; }

    /// <inheritdoc/>
    public decimal Open => Mid(Bid?.Open, Ask?.Open) ?? 0;

    /// <inheritdoc/>
    public decimal High => Mid(Bid?.High, Ask?.High) ?? 0;

    /// <inheritdoc/>
    public decimal Low => Mid(Bid?.Low, Ask?.Low) ?? 0;

    /// <inheritdoc/>
    public decimal Close => Mid(Bid?.Close, Ask?.Close) ?? Value;

    /// <inheritdoc/>
    public override DateTime EndTime
    {
        get => Time + Period;
        set => Period = value - Time;
    }

    /// <summary>Length of the bar.</summary>
    public TimeSpan Period { get; set; }

    /// <inheritdoc/>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        if (Bid != null) Bid.Update(ref bidPrice);
        else if (bidPrice != 0) Bid = new Bar(bidPrice, bidPrice, bidPrice, bidPrice);

        if (Ask != null) Ask.Update(ref askPrice);
        else if (askPrice != 0) Ask = new Bar(askPrice, askPrice, askPrice, askPrice);

        if (bidSize > 0) LastBidSize = bidSize;
        if (askSize > 0) LastAskSize = askSize;

        if (lastTrade != 0) Value = lastTrade;
        else if (askPrice != 0) Value = askPrice;
        else if (bidPrice != 0) Value = bidPrice;
    }

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        MarketSource.Of(config, date, isLiveMode);

    /// <inheritdoc/>
    public override BaseData Clone() => new QuoteBar(true)
    {
        Bid = Bid?.Clone(),
        Ask = Ask?.Clone(),
        LastBidSize = LastBidSize,
        LastAskSize = LastAskSize,
        Symbol = Symbol,
        Time = Time,
        Period = Period,
        Value = Value,
        DataType = DataType,
    };

    /// <summary>The mid prices as a trade bar without volume.</summary>
    public TradeBar Collapse() => new(Time, Symbol, Open, High, Low, Close, 0, Period);

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Symbol}: Bid: O: {Bid?.Open.SmartRounding()} Bid: H: {Bid?.High.SmartRounding()} Bid: L: {Bid?.Low.SmartRounding()} Bid: C: {Bid?.Close.SmartRounding()} "
        + $"Ask: O: {Ask?.Open.SmartRounding()} Ask: H: {Ask?.High.SmartRounding()} Ask: L: {Ask?.Low.SmartRounding()} Ask: C: {Ask?.Close.SmartRounding()} ";

    // where one side is missing or zero the other one stands for the mid
    private static decimal? Mid(decimal? bid, decimal? ask)
    {
        if (bid is not { } b) return ask;
        if (ask is not { } a) return b;
        if (b == 0) return a;
        return a == 0 ? b : (b + a).Half();
    }
}
