using System.Globalization;
using Newtonsoft.Json;

namespace QuantConnect.Data.Market;

/// <summary>One trade, quote or open interest.</summary>
public partial class Tick : BaseData
{
    private uint? _parsedSaleCondition;

    /// <summary>An empty trade.</summary>
    public Tick()
    {
        DataType = MarketDataType.Tick;
    }

    /// <summary>A copy.</summary>
    public Tick(Tick original)
        : this()
    {
        Symbol = original.Symbol;
        Time = original.Time;
        Value = original.Value;
        TickType = original.TickType;
        Quantity = original.Quantity;
        BidPrice = original.BidPrice;
        BidSize = original.BidSize;
        AskPrice = original.AskPrice;
        AskSize = original.AskSize;
        Exchange = original.Exchange;
        SaleCondition = original.SaleCondition;
        _parsedSaleCondition = original._parsedSaleCondition;
        Suspicious = original.Suspicious;
    }

    /// <summary>A quote; its value is the mid.</summary>
    public Tick(DateTime time, Symbol symbol, decimal bid, decimal ask)
        : this(time, symbol, (bid + ask) / 2, bid, ask)
    {
    }

    /// <summary>An open interest.</summary>
    public Tick(DateTime time, Symbol symbol, decimal openInterest)
        : this()
    {
        Time = time;
        Symbol = symbol;
        Value = openInterest;
        TickType = TickType.OpenInterest;
    }

    /// <summary>A quote with the last trade's price as its value.</summary>
    public Tick(DateTime time, Symbol symbol, decimal last, decimal bid, decimal ask)
        : this()
    {
        Time = time;
        Symbol = symbol;
        Value = last;
        TickType = TickType.Quote;
        BidPrice = bid;
        AskPrice = ask;
    }

    /// <summary>A trade.</summary>
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal quantity, decimal price)
        : this()
    {
        Time = time;
        Symbol = symbol;
        Value = price;
        TickType = TickType.Trade;
        Quantity = quantity;
        Exchange = exchange;
        SaleCondition = saleCondition;
    }

    /// <summary>A quote with sizes.</summary>
    public Tick(DateTime time, Symbol symbol, string saleCondition, string exchange, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice)
        : this()
    {
        Time = time;
        Symbol = symbol;
        TickType = TickType.Quote;
        Exchange = exchange;
        SaleCondition = saleCondition;
        BidSize = bidSize;
        BidPrice = bidPrice;
        AskSize = askSize;
        AskPrice = askPrice;
        SetValue();
    }

    /// <summary>A quote with sizes.</summary>
    public Tick(DateTime time, Symbol symbol, decimal bidSize, decimal bidPrice, decimal askSize, decimal askPrice)
        : this(time, symbol, string.Empty, string.Empty, bidSize, bidPrice, askSize, askPrice)
    {
    }

    /// <summary>What the tick tells.</summary>
    public TickType TickType { get; set; } = TickType.Trade;

    /// <summary>Quantity of the trade.</summary>
    public decimal Quantity { get; set; }

    /// <summary>Where it came from.</summary>
    public string Exchange { get; set; } = string.Empty;

    /// <summary>Conditions of the trade, as hexadecimal flags.</summary>
    public string SaleCondition { get; set; } = string.Empty;

    /// <summary>Conditions of the trade, as a number.</summary>
    [JsonIgnore]
    public uint ParsedSaleCondition
    {
        get => string.IsNullOrEmpty(SaleCondition)
            ? 0
            : _parsedSaleCondition ??= uint.Parse(SaleCondition, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
        set => _parsedSaleCondition = value;
    }

    /// <summary>Whether the source doubts it.</summary>
    public bool Suspicious { get; set; }

    /// <summary>Best bid.</summary>
    public decimal BidPrice { get; set; }

    /// <summary>Best ask.</summary>
    public decimal AskPrice { get; set; }

    /// <summary>Same as the value.</summary>
    public decimal LastPrice => Value;

    /// <summary>Quantity at the best bid.</summary>
    public decimal BidSize { get; set; }

    /// <summary>Quantity at the best ask.</summary>
    public decimal AskSize { get; set; }

    /// <summary>Whether it has the prices and quantities that its type needs.</summary>
    public bool IsValid() => TickType switch
    {
        TickType.Trade => LastPrice > 0 && (Quantity > 0 || Symbol.SecurityType == SecurityType.Index),
        TickType.Quote => AskPrice > 0 && AskSize > 0 || BidPrice > 0 && BidSize > 0,
        _ => Value > 0,
    };

    /// <summary>Makes the value the mid of bid and ask, or the one that is there.</summary>
    public void SetValue()
    {
        Value = BidPrice + AskPrice;
        if (BidPrice * AskPrice != 0) Value /= 2m;
    }

    /// <inheritdoc/>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        Value = lastTrade;
        BidPrice = bidPrice;
        AskPrice = askPrice;
        BidSize = bidSize;
        AskSize = askSize;
        Quantity = volume;
    }

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        MarketSource.Of(config, date, isLiveMode);

    /// <inheritdoc/>
    public override BaseData Clone() => new Tick(this);

    /// <inheritdoc/>
    public override string ToString() => TickType switch
    {
        TickType.Trade => $"{Symbol}: Price: {Price} Quantity: {Quantity}",
        TickType.Quote => $"{Symbol}: Bid: {BidSize}@{BidPrice} Ask: {AskSize}@{AskPrice}",
        _ => $"{Symbol}: OpenInterest: {Value}",
    };
}
