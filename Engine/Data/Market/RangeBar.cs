namespace QuantConnect.Data.Market;

/// <summary>A bar of a fixed distance from low to high.</summary>
public class RangeBar : TradeBar
{
    /// <summary>An empty bar.</summary>
    public RangeBar()
    {
    }

    /// <summary>A bar that begins; its other prices are the open unless told.</summary>
    public RangeBar(Symbol symbol, DateTime endTime, decimal rangeSize, decimal open, decimal? high = null, decimal? low = null,
        decimal? close = null, decimal volume = 0)
    {
        Symbol = symbol;
        EndTime = endTime;
        RangeSize = rangeSize;
        Open = open;
        Close = close ?? open;
        Volume = volume;
        High = high ?? open;
        Low = low ?? open;
    }

    /// <summary>Distance from low to high that completes the bar.</summary>
    public decimal RangeSize { get; private set; }

    /// <summary>Whether the bar is complete.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Takes a price in.</summary>
    public void Update(DateTime time, decimal currentValue, decimal volumeSinceLastUpdate)
    {
        EndTime = time;
        if (currentValue < Low)
        {
            if (High - currentValue > RangeSize)
            {
                IsClosed = true;
                Close = Low = High - RangeSize;
                return;
            }
            Low = currentValue;
        }
        else if (currentValue > High)
        {
            if (currentValue - Low > RangeSize)
            {
                IsClosed = true;
                Close = High = Low + RangeSize;
                return;
            }
            High = currentValue;
        }
        Volume += volumeSinceLastUpdate;
    }

    /// <inheritdoc/>
    public override BaseData Clone() => (BaseData)MemberwiseClone();
}
