namespace QuantConnect.Data.Market;

/// <summary>A bar of a fixed quantity traded.</summary>
public class VolumeRenkoBar : BaseRenkoBar
{
    /// <summary>An empty bar.</summary>
    public VolumeRenkoBar()
    {
    }

    /// <summary>A bar that begins.</summary>
    public VolumeRenkoBar(Symbol symbol, DateTime start, DateTime endTime, decimal brickSize, decimal open, decimal high, decimal low, decimal close,
        decimal volume)
    {
        Type = RenkoType.Classic;
        Symbol = symbol;
        Start = start;
        EndTime = endTime;
        BrickSize = brickSize;
        Open = open;
        High = high;
        Low = low;
        Close = close;
        Volume = volume;
    }

    /// <inheritdoc/>
    public override bool IsClosed => Volume >= BrickSize;

    /// <summary>Takes a bar in; gives the quantity that belongs to the next bar, negative while this one is not full.</summary>
    public decimal Update(DateTime time, decimal high, decimal low, decimal close, decimal volume)
    {
        if (IsClosed) return 0;

        EndTime = time;
        var excess = Volume + volume - BrickSize;
        Volume = excess > 0 ? BrickSize : Volume + volume;
        Close = close;
        if (high > High) High = high;
        if (low < Low) Low = low;
        return excess;
    }

    /// <summary>The next bar, which begins where this one ended.</summary>
    public VolumeRenkoBar Rollover() => new(Symbol, EndTime, EndTime, BrickSize, Close, Close, Close, Close, 0) { Type = Type };
}
