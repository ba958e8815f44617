using Newtonsoft.Json;
using QuantConnect.Data.Market;
using QuantConnect.Util;

namespace QuantConnect;

/// <summary>A series of candles.</summary>
[JsonConverter(typeof(SeriesJsonConverter))]
public class CandlestickSeries : BaseSeries
{
    /// <summary>Makes a nameless series.</summary>
    public CandlestickSeries() => SeriesType = SeriesType.Candle;

    /// <summary>Makes a series.</summary>
    public CandlestickSeries(string name) : base(name, SeriesType.Candle)
    {
    }

    /// <summary>Makes a series on a panel.</summary>
    public CandlestickSeries(string name, int index) : this(name, index, "$")
    {
    }

    /// <summary>Makes a series on a panel with a unit.</summary>
    public CandlestickSeries(string name, int index, string unit) : this(name, unit) => Index = index;

    /// <summary>Makes a series with a unit.</summary>
    public CandlestickSeries(string name, string unit) : base(name, SeriesType.Candle, unit)
    {
    }

    /// <summary>Appends a candle at a UTC time.</summary>
    public void AddPoint(DateTime time, decimal open, decimal high, decimal low, decimal close) =>
        base.AddPoint(new Candlestick(time, open, high, low, close));

    /// <summary>Appends a bar as a candle.</summary>
    public void AddPoint(TradeBar bar) => base.AddPoint(new Candlestick(bar));

    /// <inheritdoc/>
    public override void AddPoint(ISeriesPoint point)
    {
        if (point is not Candlestick) throw new ArgumentException("CandlestickSeries.AddPoint requires a Candlestick object");
        base.AddPoint(point);
    }

    /// <inheritdoc/>
    public override void AddPoint(DateTime time, List<decimal> values)
    {
        if (values.Count != 4) throw new ArgumentException("CandlestickSeries.AddPoint requires 4 values (open, high, low, close)");
        base.AddPoint(new Candlestick(time, values[0], values[1], values[2], values[3]));
    }

    /// <inheritdoc/>
    public override ISeriesPoint? ConsolidateChartPoints()
    {
        if (Values.Count == 0) return null;
        return new Candlestick(Values[^1].Time, Sum(x => x.Open), Sum(x => x.High), Sum(x => x.Low), Sum(x => x.Close));
    }

    /// <inheritdoc/>
    public override BaseSeries Clone(bool empty = false)
    {
        var copy = new CandlestickSeries(Name, Index, Unit) { ZIndex = ZIndex, IndexName = IndexName, Tooltip = Tooltip };
        if (!empty) copy.Values = CloneValues();
        return copy;
    }

    private decimal? Sum(Func<Candlestick, decimal?> part)
    {
        decimal? sum = null;
        foreach (Candlestick candle in Values)
        {
            if (part(candle) is { } value) sum = (sum ?? 0m) + value;
        }

        return sum;
    }
}
