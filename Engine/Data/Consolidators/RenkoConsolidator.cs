using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Renko bricks with wicks: a turn needs two bricks, and each brick keeps the extreme it saw.</summary>
public class RenkoConsolidator : ConsolidatorBase
{
    private bool _started;
    private RenkoBar? _last;
    private RenkoBar? _shown;

    /// <summary>With the height of a brick.</summary>
    /// <exception cref="ArgumentException">The height is not positive.</exception>
    public RenkoConsolidator(decimal barSize)
    {
        if (barSize <= 0m) throw new ArgumentException("Renko consolidator BarSize must be strictly greater than zero");
        BarSize = barSize;
    }

    /// <summary>Raised with each emitted brick.</summary>
    public new event EventHandler<RenkoBar>? DataConsolidated;

    /// <summary>Always the kind with wicks.</summary>
    public RenkoType Type => RenkoType.Wicked;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _shown?.Clone();

    /// <inheritdoc/>
    public override Type InputType => typeof(IBaseData);

    /// <inheritdoc/>
    public override Type OutputType => typeof(RenkoBar);

    /// <summary>Height of a brick.</summary>
    protected decimal BarSize { get; set; }

    /// <summary>Start of the next brick.</summary>
    protected DateTime OpenOn { get; set; }

    /// <summary>Time of the last price.</summary>
    protected DateTime CloseOn { get; set; }

    /// <summary>Open of the next brick.</summary>
    protected decimal OpenRate { get; set; }

    /// <summary>Highest price since it opened.</summary>
    protected decimal HighRate { get; set; }

    /// <summary>Lowest price since it opened.</summary>
    protected decimal LowRate { get; set; }

    /// <summary>Last price.</summary>
    protected decimal CloseRate { get; set; }

    /// <summary>The multiple of a size that is closest to a price.</summary>
    /// <exception cref="ArgumentException">The size is not positive.</exception>
    public static decimal GetClosestMultiple(decimal price, decimal barSize)
    {
        if (barSize <= 0m) throw new ArgumentException("BarSize must be strictly greater than zero");
        var below = Math.Floor(price / barSize);
        return barSize * (below + Math.Round((price - (barSize * below)) / barSize));
    }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        CloseOn = data.Time;
        if (!_started)
        {
            _started = true;
            OpenOn = data.Time;
            OpenRate = HighRate = LowRate = CloseRate = GetClosestMultiple(data.Price, BarSize);
            return;
        }

        CloseRate = data.Price;
        HighRate = Math.Max(HighRate, CloseRate);
        LowRate = Math.Min(LowRate, CloseRate);
        if (CloseRate > OpenRate) Move(data.Symbol, BarDirection.Rising);
        else if (CloseRate < OpenRate) Move(data.Symbol, BarDirection.Falling);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _started = false;
        _last = null;
        _shown = null;
        OpenOn = CloseOn = default;
        OpenRate = HighRate = LowRate = CloseRate = 0m;
        base.Reset();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        DataConsolidated = null;
        base.Dispose();
    }

    /// <inheritdoc/>
    protected override void FireDataConsolidated(IBaseData consolidated)
    {
        // Handlers still see the brick before this one as the working data.
        DataConsolidated?.Invoke(this, (RenkoBar)consolidated);
        _shown = (RenkoBar)consolidated;
    }

    private void Move(Symbol symbol, BarDirection direction)
    {
        var step = direction == BarDirection.Rising ? BarSize : -BarSize;
        if (_last != null && _last.Direction != direction)
        {
            var limit = _last.Open + step;
            if (!IsBeyond(limit, direction)) return;
            Lay(symbol, _last.Open, limit, direction);
        }

        while (IsBeyond(OpenRate + step, direction)) Lay(symbol, OpenRate, OpenRate + step, direction);
    }

    private bool IsBeyond(decimal limit, BarDirection direction) => direction == BarDirection.Rising ? CloseRate > limit : CloseRate < limit;

    private void Lay(Symbol symbol, decimal open, decimal limit, BarDirection direction)
    {
        var rises = direction == BarDirection.Rising;
        _last = new RenkoBar(symbol, OpenOn, CloseOn, BarSize, open, rises ? limit : HighRate, rises ? LowRate : limit, limit);
        OnDataConsolidated(_last);
        OpenOn = CloseOn;
        OpenRate = limit;
        if (rises) LowRate = limit;
        else HighRate = limit;
    }
}

/// <summary>Renko bricks with wicks, from one type of data.</summary>
public class RenkoConsolidator<TInput> : RenkoConsolidator
    where TInput : IBaseData
{
    /// <summary>With the height of a brick.</summary>
    public RenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }

    /// <summary>Takes the next piece of data.</summary>
    public void Update(TInput data) => base.Update(data);
}

/// <summary>Another name of <see cref="RenkoConsolidator"/>.</summary>
public class WickedRenkoConsolidator : RenkoConsolidator
{
    /// <summary>With the height of a brick.</summary>
    public WickedRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }
}

/// <summary>Another name of <see cref="RenkoConsolidator{TInput}"/>.</summary>
public class WickedRenkoConsolidator<T> : RenkoConsolidator<T>
    where T : IBaseData
{
    /// <summary>With the height of a brick.</summary>
    public WickedRenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }
}
