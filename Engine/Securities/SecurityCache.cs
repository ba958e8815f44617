using QuantConnect.Data;
using QuantConnect.Data.Market;

namespace QuantConnect.Securities;

/// <summary>Last prices and data of a security. A zero never replaces a price: the last non-zero one stays.</summary>
public partial class SecurityCache
{
    private BaseData? _last;
    private DateTime _lastQuoteBar;
    private DateTime _lastBar;
    private Dictionary<string, object>? _properties;

    /// <summary>Last price, quote currency.</summary>
    public decimal Price { get => Now(ref field); private set; }

    /// <summary>Open of the last bar.</summary>
    public decimal Open { get => Now(ref field); private set; }

    /// <summary>High of the last bar.</summary>
    public decimal High { get => Now(ref field); private set; }

    /// <summary>Low of the last bar.</summary>
    public decimal Low { get => Now(ref field); private set; }

    /// <summary>Close of the last bar.</summary>
    public decimal Close { get => Now(ref field); private set; }

    /// <summary>Last bid.</summary>
    public decimal BidPrice { get => Now(ref field); private set; }

    /// <summary>Last ask.</summary>
    public decimal AskPrice { get => Now(ref field); private set; }

    /// <summary>Size of the last bid, in units.</summary>
    public decimal BidSize { get => Now(ref field); private set; }

    /// <summary>Size of the last ask, in units.</summary>
    public decimal AskSize { get => Now(ref field); private set; }

    /// <summary>Volume of the last bar or trade, in units.</summary>
    public decimal Volume { get => Now(ref field); private set; }

    /// <summary>Last open interest, in contracts.</summary>
    public long OpenInterest { get => Now(ref field); private set; }

    /// <summary>Values that the algorithm keeps with the security.</summary>
    public Dictionary<string, object> Properties => _properties ??= [];

    /// <summary>Shows what has not been shown yet, as soon as anybody looks; null where all has been.</summary>
    internal Action? Behind { get; set; }

    /// <summary>Last data point, fill-forward and auxiliary ones not counted; null before the first.</summary>
    public BaseData? GetData() => Now(ref _last);

    /// <summary>Takes in the data points of one type that arrived together.</summary>
    public void AddDataList(IReadOnlyList<BaseData> data, Type dataType, bool? containsFillForwardData = null, bool isInternalConfig = false)
    {
        BringUpToDate();
        var fresh = containsFillForwardData == false ? data : WithoutFillForward(data);
        if (fresh.Count != 0) StoreData(fresh, dataType);
        else if (dataType == typeof(OpenInterest)) StoreData(data, dataType);

        if (!isInternalConfig) UpdateSession(data, dataType);
        for (var i = 0; i < data.Count; i++) ProcessDataPoint(data[i], cacheByType: false);
    }

    /// <summary>Takes in one data point.</summary>
    public void AddData(BaseData data)
    {
        BringUpToDate();
        ProcessDataPoint(data, cacheByType: true);
    }

    /// <summary>Shows what has not been shown yet.</summary>
    internal void BringUpToDate()
    {
        if (Behind is not { } show) return;
        Behind = null;
        show();
    }

    /// <summary>Reads prices out of a data point, and stores it by its type if asked to.</summary>
    protected virtual void ProcessDataPoint(BaseData data, bool cacheByType)
    {
        var tick = data as Tick;
        if (tick is { TickType: TickType.OpenInterest })
        {
            if (cacheByType) StoreDataPoint(data);
            OpenInterest = (long)tick.Value;
            Session?.Update(data);
            return;
        }

        if (data.IsFillForward) return;
        if (cacheByType) StoreDataPoint(data);
        if (data.DataType == MarketDataType.Auxiliary) return;

        // A trade bar that ends with a quote bar does not take its place: fills prefer quotes.
        var isDefaultType = SubscriptionManager.IsDefaultDataType(data);
        if (isDefaultType && (_last == null || _lastQuoteBar != data.EndTime || data.DataType != MarketDataType.TradeBar)) _last = data;

        if (tick != null) ReadTick(tick);
        else if (data is IBar bar) ReadBar(data, bar, isDefaultType);
        else if (data.DataType != MarketDataType.Base || data.Price != 0) Price = data.Price;
    }

    private T Now<T>(ref T kept)
    {
        BringUpToDate();
        return kept;
    }

    private void ReadTick(Tick tick)
    {
        if (tick.Value != 0) Price = tick.Value;
        if (tick.TickType == TickType.Trade)
        {
            if (tick.Quantity != 0) Volume = tick.Quantity;
        }
        else if (tick.TickType == TickType.Quote)
        {
            if (tick.BidPrice != 0) BidPrice = tick.BidPrice;
            if (tick.BidSize != 0) BidSize = tick.BidSize;
            if (tick.AskPrice != 0) AskPrice = tick.AskPrice;
            if (tick.AskSize != 0) AskSize = tick.AskSize;
        }
    }

    private void ReadBar(BaseData data, IBar bar, bool isDefaultType)
    {
        // Of several bars that end together the quote bar's prices win, in whatever order they come.
        if (isDefaultType && (_lastQuoteBar != data.EndTime || _lastBar != data.EndTime))
        {
            _lastBar = data.EndTime;
            // By its class where it is of a known one: four calls through an interface at every bar are more than the rest of this.
            if (bar is TradeBar trades) ReadPrices(trades.Open, trades.High, trades.Low, trades.Close);
            else if (bar is QuoteBar quotes) ReadPrices(quotes.Open, quotes.High, quotes.Low, quotes.Close);
            else ReadPrices(bar.Open, bar.High, bar.Low, bar.Close);
        }

        if (bar is TradeBar trade)
        {
            if (trade.Volume != 0) Volume = trade.Volume;
        }
        else if (bar is QuoteBar quote)
        {
            _lastQuoteBar = quote.EndTime;
            if (quote.Ask is { Close: not 0 } ask) AskPrice = ask.Close;
            if (quote.Bid is { Close: not 0 } bid) BidPrice = bid.Close;
            if (quote.LastBidSize != 0) BidSize = quote.LastBidSize;
            if (quote.LastAskSize != 0) AskSize = quote.LastAskSize;
        }
    }

    private void ReadPrices(decimal open, decimal high, decimal low, decimal close)
    {
        if (open != 0) Open = open;
        if (high != 0) High = high;
        if (low != 0) Low = low;
        if (close == 0) return;
        Price = close;
        Close = close;
    }

    private static IReadOnlyList<BaseData> WithoutFillForward(IReadOnlyList<BaseData> data)
    {
        if (data.Count == 1) return data[0].IsFillForward ? [] : data;
        var fresh = new List<BaseData>(data.Count);
        for (var i = 0; i < data.Count; i++)
        {
            if (!data[i].IsFillForward) fresh.Add(data[i]);
        }
        return fresh;
    }
}
