using Newtonsoft.Json;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>A candle of a series; its prices are rounded for charts.</summary>
[JsonConverter(typeof(CandlestickJsonConverter))]
public class Candlestick : ISeriesPoint
{
    private bool _opened;
    private decimal? _open;
    private decimal? _high;
    private decimal? _low;
    private decimal? _close;

    /// <summary>Makes an empty candle.</summary>
    public Candlestick()
    {
    }

    /// <summary>Makes a candle at seconds since 1970.</summary>
    public Candlestick(long time, decimal? open, decimal? high, decimal? low, decimal? close)
        : this(QuantConnect.Time.UnixTimeStampToDateTime(time), open, high, low, close)
    {
    }

    /// <summary>Makes a candle at a UTC time.</summary>
    public Candlestick(DateTime time, decimal? open, decimal? high, decimal? low, decimal? close)
    {
        Time = time;
        Open = open;
        High = high;
        Low = low;
        Close = close;
    }

    /// <summary>Makes a candle of a trade bar, at its end.</summary>
    public Candlestick(TradeBar bar) : this(bar.EndTime, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    /// <summary>Makes a candle of a bar at a UTC time.</summary>
    public Candlestick(DateTime time, Bar bar) : this(time, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    /// <summary>Copies a candle.</summary>
    public Candlestick(Candlestick candlestick)
        : this(candlestick.Time, candlestick.Open, candlestick.High, candlestick.Low, candlestick.Close)
    {
    }

    /// <inheritdoc/>
    public DateTime Time { get; set; }

    /// <summary>Seconds since 1970.</summary>
    public long LongTime => (long)QuantConnect.Time.DateTimeToUnixTimeStamp(Time);

    /// <summary>First value.</summary>
    public decimal? Open
    {
        get => _open;
        set => _open = value.SmartRounding();
    }

    /// <summary>Highest value.</summary>
    public decimal? High
    {
        get => _high;
        set => _high = value.SmartRounding();
    }

    /// <summary>Lowest value.</summary>
    public decimal? Low
    {
        get => _low;
        set => _low = value.SmartRounding();
    }

    /// <summary>Last value.</summary>
    public decimal? Close
    {
        get => _close;
        set => _close = value.SmartRounding();
    }

    /// <inheritdoc/>
    public override string ToString() => FormattableString.Invariant($"{Time:o} - (O:{Open} H: {High} L: {Low} C: {Close})");

    /// <inheritdoc/>
    public ISeriesPoint Clone() => new Candlestick(this);

    /// <summary>Takes in a further value; null changes nothing.</summary>
    public void Update(decimal? value)
    {
        if (value.HasValue) Update(value.Value);
    }

    /// <summary>Takes in a further value.</summary>
    public void Update(decimal value)
    {
        if (!_opened) Open = High = Low = value;
        else if (value > High) High = value;
        else if (value < Low) Low = value;
        Close = value;
        _opened = true;
    }
}
