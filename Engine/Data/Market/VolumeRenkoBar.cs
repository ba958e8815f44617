namespace QuantConnect.Data.Market;

/// <summary>A bar that ends with its volume.</summary>
public class VolumeRenkoBar : BaseRenkoBar
{
    /// <summary>An empty bar.</summary>
    public VolumeRenkoBar()
    {
    }

    /// <summary>A bar with the prices it has so far.</summary>
    public VolumeRenkoBar(
        Symbol symbol, DateTime start, DateTime endTime, decimal brickSize, decimal open, decimal high, decimal low, decimal close, decimal volume)
    {
        Type = RenkoType.Classic;
        BrickSize = brickSize;
        Symbol = symbol;
        Start = start;
        EndTime = endTime;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
    }

    /// <inheritdoc/>
    public override bool IsClosed => Volume >= BrickSize;

    /// <summary>Takes prices and volume in; gives the volume that was over, negative while there is room.</summary>
    public decimal Update(DateTime time, decimal high, decimal low, decimal close, decimal volume)
    {
        if (IsClosed) return 0m;
        EndTime = time;
        var over = Volume + volume - BrickSize;
        Volume = over > 0m ? BrickSize : Volume + volume;
        Close = close;
        High = Math.Max(High, high);
        Low = Math.Min(Low, low);
        return over;
    }

    /// <summary>The next bar, which begins where and when this one ended.</summary>
    public VolumeRenkoBar Rollover() => new(Symbol, EndTime, EndTime, BrickSize, Close, Close, Close, Close, 0m) { Type = Type };
}
