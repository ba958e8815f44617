using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bricks of a fixed size of price with wicks, which reverse after two bricks.</summary>
public class RenkoConsolidator : ConsolidatorBase
{
    private bool _started;
    private RenkoBar? _last;
    private RenkoBar? _shown;

    /// <summary>Bricks of a size.</summary>
    public RenkoConsolidator(decimal barSize)
    {
        if (barSize <= 0) throw new ArgumentException("Renko consolidator BarSize must be strictly greater than zero");
        BarSize = barSize;
    }

    /// <summary>Told of each new brick.</summary>
    public new event EventHandler<RenkoBar>? DataConsolidated;

    /// <summary>Wicked.</summary>
    public RenkoType Type => RenkoType.Wicked;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _shown?.Clone();

    /// <inheritdoc/>
    public override Type InputType => typeof(IBaseData);

    /// <inheritdoc/>
    public override Type OutputType => typeof(RenkoBar);

    /// <summary>Time of the last price.</summary>
    protected DateTime CloseOn { get; set; }

    /// <summary>Last price.</summary>
    protected decimal CloseRate { get; set; }

    /// <summary>Highest price of the brick.</summary>
    protected decimal HighRate { get; set; }

    /// <summary>Lowest price of the brick.</summary>
    protected decimal LowRate { get; set; }

    /// <summary>Time the brick began.</summary>
    protected DateTime OpenOn { get; set; }

    /// <summary>Price the brick began at.</summary>
    protected decimal OpenRate { get; set; }

    /// <summary>Size of a brick.</summary>
    protected decimal BarSize { get; set; }

    /// <summary>The multiple of the size that is nearest to the price.</summary>
    public static decimal GetClosestMultiple(decimal price, decimal barSize)
    {
        if (barSize <= 0) throw new ArgumentException("BarSize must be strictly greater than zero");
        var whole = Math.Floor(price / barSize);
        return barSize * (whole + Math.Round((price - barSize * whole) / barSize));
    }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        var price = data.Price;
        CloseOn = data.Time;
        if (!_started)
        {
            _started = true;
            OpenOn = data.Time;
            OpenRate = HighRate = LowRate = CloseRate = GetClosestMultiple(price, BarSize);
            return;
        }

        CloseRate = price;
        if (price > HighRate) HighRate = price;
        if (price < LowRate) LowRate = price;

        if (CloseRate > OpenRate) Move(data.Symbol, 1, BarDirection.Falling);
        else if (CloseRate < OpenRate) Move(data.Symbol, -1, BarDirection.Rising);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        DataConsolidated = null;
        base.Dispose();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        _started = false;
        _last = null;
        _shown = null;
        CloseOn = OpenOn = default;
        CloseRate = HighRate = LowRate = OpenRate = 0;
        base.Reset();
    }

    /// <inheritdoc/>
    protected override void FireDataConsolidated(IBaseData consolidated)
    {
        var bar = (RenkoBar)consolidated;
        DataConsolidated?.Invoke(this, bar);
        _shown = bar;
    }

    // direction +1 up, -1 down; against the last brick the price has to go back over it first
    private void Move(Symbol symbol, int direction, BarDirection against)
    {
        if (_last is not null && _last.Direction == against)
        {
            var limit = _last.Open + direction * BarSize;
            if (direction * (CloseRate - limit) <= 0) return;
            Emit(symbol, _last.Open, limit, direction);
        }

        for (var limit = OpenRate + direction * BarSize; direction * (CloseRate - limit) > 0; limit = OpenRate + direction * BarSize)
        {
            Emit(symbol, OpenRate, limit, direction);
        }
    }

    private void Emit(Symbol symbol, decimal open, decimal limit, int direction)
    {
        var bar = direction > 0
            ? new RenkoBar(symbol, OpenOn, CloseOn, BarSize, open, limit, LowRate, limit)
            : new RenkoBar(symbol, OpenOn, CloseOn, BarSize, open, HighRate, limit, limit);
        _last = bar;
        OnDataConsolidated(bar);
        OpenOn = CloseOn;
        OpenRate = limit;
        if (direction > 0) LowRate = limit;
        else HighRate = limit;
    }
}

/// <summary>Makes bricks with wicks of one type of data.</summary>
public class RenkoConsolidator<TInput> : RenkoConsolidator
    where TInput : IBaseData
{
    /// <summary>Bricks of a size.</summary>
    public RenkoConsolidator(decimal barSize)
        : base(barSize)
    {
    }

    /// <summary>Takes a data point in.</summary>
    public void Update(TInput data) => base.Update(data);
}
