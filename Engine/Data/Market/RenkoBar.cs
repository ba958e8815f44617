namespace QuantConnect.Data.Market;

/// <summary>A renko brick.</summary>
public class RenkoBar : BaseRenkoBar
{
    /// <summary>An empty brick.</summary>
    public RenkoBar()
    {
    }

    /// <summary>A classic brick that begins at a price and is to be filled.</summary>
    public RenkoBar(Symbol symbol, DateTime time, decimal brickSize, decimal open, decimal volume)
        : this(symbol, time, time, brickSize, open, open, open, open)
    {
        Type = RenkoType.Classic;
        Volume = volume;
    }

    /// <summary>A finished brick with wicks.</summary>
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

    /// <summary>End, under its former name.</summary>
    [Obsolete("RenkoBar.End is obsolete. Please use RenkoBar.EndTime property instead.")]
    public DateTime End
    {
        get => EndTime;
        set => EndTime = value;
    }

    /// <summary>Where the price went.</summary>
    public BarDirection Direction => Close.CompareTo(Open) switch
    {
        > 0 => BarDirection.Rising,
        < 0 => BarDirection.Falling,
        _ => BarDirection.NoDelta,
    };

    /// <summary>Distance of close and open.</summary>
    public decimal Spread => Math.Abs(Close - Open);

    /// <summary>Takes a price into a classic brick; true once it is full.</summary>
    /// <exception cref="InvalidOperationException">It is a brick with wicks, which comes finished.</exception>
    public bool Update(DateTime time, decimal currentValue, decimal volumeSinceLastUpdate)
    {
        if (Type == RenkoType.Wicked) throw new InvalidOperationException("A \"Wicked\" RenkoBar cannot be updated!");
        if (IsClosed) return true;
        if (Start == DateTime.MinValue) Start = time;
        EndTime = time;
        Volume += volumeSinceLastUpdate;

        decimal floor = Open - BrickSize, ceiling = Open + BrickSize;
        IsClosed = currentValue <= floor || currentValue >= ceiling;
        Close = Math.Clamp(currentValue, floor, ceiling);
        High = Math.Max(High, Close);
        Low = Math.Min(Low, Close);
        return IsClosed;
    }

    /// <inheritdoc/>
    public override BaseData Clone() => (BaseData)MemberwiseClone();
}
