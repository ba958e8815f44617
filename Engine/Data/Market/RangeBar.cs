namespace QuantConnect.Data.Market;

/// <summary>A bar that ends with its range of prices.</summary>
public class RangeBar : TradeBar
{
    /// <summary>An empty bar.</summary>
    public RangeBar()
    {
    }

    /// <summary>A bar with the prices it has so far; what is not told is its open.</summary>
    public RangeBar(
        Symbol symbol, DateTime endTime, decimal rangeSize, decimal open, decimal? high = null, decimal? low = null, decimal? close = null, decimal volume = 0m)
    {
        Symbol = symbol;
        EndTime = endTime;
        RangeSize = rangeSize;
        Open = open;
        Close = close ?? open;
        High = high ?? open;
        Low = low ?? open;
        Volume = volume;
    }

    /// <summary>Range of a full bar.</summary>
    public decimal RangeSize { get; private set; }

    /// <summary>Whether a price went beyond its range.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Takes a price in; one beyond the range ends the bar at its limit, and its volume belongs to the next.</summary>
    public void Update(DateTime time, decimal currentValue, decimal volumeSinceLastUpdate)
    {
        EndTime = time;
        if (currentValue < Low && High - currentValue > RangeSize)
        {
            IsClosed = true;
            Close = Low = High - RangeSize;
            return;
        }

        if (currentValue > High && currentValue - Low > RangeSize)
        {
            IsClosed = true;
            Close = High = Low + RangeSize;
            return;
        }

        High = Math.Max(High, currentValue);
        Low = Math.Min(Low, currentValue);
        Volume += volumeSinceLastUpdate;
    }

    /// <inheritdoc/>
    public override BaseData Clone() => (BaseData)MemberwiseClone();
}
