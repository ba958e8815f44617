using QuantConnect.Util;

namespace QuantConnect.Data.Market;

/// <summary>Prices and volume of the trades of a period.</summary>
public partial class TradeBar : BaseData, IBaseDataBar
{
    /// <summary>Whether the bar has a price; the first one sets open, high and low.</summary>
    protected int Initialized;

    private decimal _open;
    private decimal _high;
    private decimal _low;

    /// <summary>A bar of a minute, without prices yet.</summary>
    public TradeBar()
    {
        DataType = MarketDataType.TradeBar;
        Period = QuantConnect.Time.OneMinute;
    }

    /// <summary>A copy.</summary>
    public TradeBar(TradeBar original)
        : this(original.Time, original.Symbol, original.Open, original.High, original.Low, original.Close, original.Volume, original.Period)
    {
    }

    /// <summary>A bar of given prices; its period is a minute unless told.</summary>
    public TradeBar(DateTime time, Symbol symbol, decimal open, decimal high, decimal low, decimal close, decimal volume, TimeSpan? period = null)
    {
        DataType = MarketDataType.TradeBar;
        Time = time;
        Symbol = symbol;
        Value = close;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
        Period = period ?? QuantConnect.Time.OneMinute;
        Initialized = 1;
    }

    /// <summary>Quantity traded.</summary>
    public virtual decimal Volume { get; set; }

    /// <inheritdoc/>
    public virtual decimal Open
    {
        get => _open;
        set
        {
            Initialize(value);
            _open = value;
        }
    }

    /// <inheritdoc/>
    public virtual decimal High
    {
        get => _high;
        set
        {
            Initialize(value);
            _high = value;
        }
    }

    /// <inheritdoc/>
    public virtual decimal Low
    {
        get => _low;
        set
        {
            Initialize(value);
            _low = value;
        }
    }

    /// <inheritdoc/>
    public virtual decimal Close
    {
        get => Value;
        set
        {
            Initialize(value);
            Value = value;
        }
    }

    /// <inheritdoc/>
    public override DateTime EndTime
    {
        get => Time + Period;
        set => Period = value - Time;
    }

    /// <summary>Length of the bar.</summary>
    public virtual TimeSpan Period { get; set; }

    /// <inheritdoc/>
    public override void Update(decimal lastTrade, decimal bidPrice, decimal askPrice, decimal volume, decimal bidSize, decimal askSize)
    {
        Initialize(lastTrade);
        if (lastTrade > High) High = lastTrade;
        if (lastTrade < Low) Low = lastTrade;
        Volume += volume;
        Close = lastTrade;
    }

    /// <inheritdoc/>
    public override SubscriptionDataSource? GetSource(SubscriptionDataConfig config, DateTime date, bool isLiveMode) =>
        MarketSource.Of(config, date, isLiveMode);

    /// <inheritdoc/>
    public override BaseData Clone(bool fillForward)
    {
        var clone = base.Clone(fillForward);
        // nothing was traded in a repeated bar
        if (fillForward) ((TradeBar)clone).Volume = 0;
        return clone;
    }

    /// <inheritdoc/>
    public override BaseData Clone() => (BaseData)MemberwiseClone();

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Symbol}: O: {Open.SmartRounding()} H: {High.SmartRounding()} L: {Low.SmartRounding()} C: {Close.SmartRounding()} V: {Volume.SmartRounding()}";

    private void Initialize(decimal value)
    {
        if (Initialized != 0) return;
        Initialized = 1;
        _open = value;
        _low = value;
        _high = value;
    }
}
