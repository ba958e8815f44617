using QuantConnect.Data.Market;

namespace QuantConnect.Orders.Fills;

/// <summary>The prices that a fill is decided on, in quote currency; times in the exchange's zone.</summary>
public class Prices
{
    /// <summary>The prices of a bar.</summary>
    public Prices(IBaseDataBar bar)
        : this(bar.Time, bar.EndTime, bar.Close, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    /// <summary>The prices of one side of a quote bar.</summary>
    public Prices(DateTime time, DateTime endTime, IBar bar)
        : this(time, endTime, bar.Close, bar.Open, bar.High, bar.Low, bar.Close)
    {
    }

    /// <summary>Prices; zeros become the current price.</summary>
    public Prices(DateTime time, DateTime endTime, decimal current, decimal open, decimal high, decimal low, decimal close)
    {
        Time = time;
        EndTime = endTime;
        Current = current;
        Open = open == 0 ? current : open;
        High = high == 0 ? current : high;
        Low = low == 0 ? current : low;
        Close = close == 0 ? current : close;
    }

    /// <summary>Start of the bar.</summary>
    public DateTime Time { get; init; }

    /// <summary>End of the bar.</summary>
    public DateTime EndTime { get; init; }

    /// <summary>Current price.</summary>
    public decimal Current { get; init; }

    /// <summary>Open.</summary>
    public decimal Open { get; init; }

    /// <summary>High.</summary>
    public decimal High { get; init; }

    /// <summary>Low.</summary>
    public decimal Low { get; init; }

    /// <summary>Close.</summary>
    public decimal Close { get; init; }
}
