namespace QuantConnect.Data.Market;

/// <summary>A brick of a fixed size of price.</summary>
public class RenkoBar : BaseRenkoBar
{
    /// <summary>An empty brick.</summary>
    public RenkoBar()
    {
    }

    /// <summary>A classic brick that begins.</summary>
    public RenkoBar(Symbol symbol, DateTime time, decimal brickSize, decimal open, decimal volume)
        : this(symbol, time, time, brickSize, open, open, open, open)
    {
        Type = RenkoType.Classic;
        Volume = volume;
    }

    /// <summary>A complete brick with wicks.</summary>
    public RenkoBar(Symbol symbol, DateTime start, DateTime endTime, decimal brickSize, decimal open, decimal high, decimal low, decimal close)
    {
        Type = RenkoType.Wicked;
        Symbol = symbol;
        Start = start;
        EndTime = endTime;
        BrickSize = brickSize;
        Open = open;
        High = high;
        Low = low;
        Close = close;
    }

    /// <summary>Former name of the end time.</summary>
    [Obsolete("RenkoBar.End is obsolete. Please use RenkoBar.EndTime property instead.")]
    public DateTime End { get => EndTime; set => EndTime = value; }

    /// <summary>Whether the brick rose or fell.</summary>
    public BarDirection Direction => Open < Close ? BarDirection.Rising : Open > Close ? BarDirection.Falling : BarDirection.NoDelta;

    /// <summary>Distance from open to close.</summary>
    public decimal Spread => Math.Abs(Close - Open);

    /// <summary>Takes a price in; true when the brick is complete.</summary>
    public bool Update(DateTime time, decimal currentValue, decimal volumeSinceLastUpdate)
    {
        if (Type == RenkoType.Wicked) throw new InvalidOperationException("A \"Wicked\" RenkoBar cannot be updated!");
        if (IsClosed) return true;
        if (Start == DateTime.MinValue) Start = time;

        var floor = Open - BrickSize;
        var ceiling = Open + BrickSize;
        EndTime = time;
        Close = Math.Min(ceiling, Math.Max(floor, currentValue));
        Volume += volumeSinceLastUpdate;
        IsClosed = currentValue <= floor || currentValue >= ceiling;
        if (Close > High) High = Close;
        if (Close < Low) Low = Close;
        return IsClosed;
    }

    /// <inheritdoc/>
    public override BaseData Clone() => (BaseData)MemberwiseClone();
}
