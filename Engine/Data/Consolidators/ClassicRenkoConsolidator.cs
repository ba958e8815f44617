using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Renko bricks that each begin where the last one closed.</summary>
public class ClassicRenkoConsolidator : BaseTimelessConsolidator<RenkoBar>
{
    private readonly decimal _barSize;
    private readonly bool _evenBars;
    private decimal? _lastClose;

    /// <summary>With the height of a brick; even bricks lie on its multiples.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The height is not positive.</exception>
    public ClassicRenkoConsolidator(decimal barSize, bool evenBars = true)
        : this(barSize, null!, null, evenBars)
    {
    }

    /// <summary>With the price and the volume to look at.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The height is not positive.</exception>
    public ClassicRenkoConsolidator(decimal barSize, Func<IBaseData, decimal> selector, Func<IBaseData, decimal>? volumeSelector = null, bool evenBars = true)
        : base(selector, volumeSelector)
    {
        if (barSize < Extensions.GetDecimalEpsilon())
            throw new ArgumentOutOfRangeException(nameof(barSize), "RenkoConsolidator bar size must be positve and greater than 1e-28");
        _barSize = barSize;
        _evenBars = evenBars;
    }

    /// <summary>With the kind of renko, which can only be the classic one here.</summary>
    /// <exception cref="ArgumentException">Another kind is asked for.</exception>
    [Obsolete("Please use the new RenkoConsolidator if RenkoType is not Classic")]
    public ClassicRenkoConsolidator(decimal barSize, RenkoType type)
        : this(barSize)
    {
        if (type != RenkoType.Classic) throw new ArgumentException("Please use the new RenkoConsolidator type if RenkoType is not Classic");
    }

    /// <summary>Always the classic kind.</summary>
    public RenkoType Type => RenkoType.Classic;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => CurrentBar?.Clone();

    /// <inheritdoc/>
    public override Type OutputType => typeof(RenkoBar);

    /// <inheritdoc/>
    protected override RenkoBar? CurrentBar { get; set; }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _lastClose = null;
    }

    /// <inheritdoc/>
    protected override void UpdateBar(DateTime time, decimal currentValue, decimal volume)
    {
        var bar = CurrentBar!;
        bar.Update(time, currentValue, volume);
        if (!bar.IsClosed) return;
        _lastClose = bar.Close;
        OnDataConsolidated(bar);
        CurrentBar = null;
    }

    /// <inheritdoc/>
    protected override void CreateNewBar(IBaseData data, decimal currentValue, decimal volume)
    {
        var open = _lastClose ?? (_evenBars ? Math.Ceiling(currentValue / _barSize) * _barSize : currentValue);
        CurrentBar = new RenkoBar(data.Symbol, data.Time, _barSize, open, volume);
    }
}

/// <summary>Renko bricks that each begin where the last one closed, from one type of data.</summary>
public class ClassicRenkoConsolidator<TInput> : ClassicRenkoConsolidator
    where TInput : IBaseData
{
    /// <summary>With the price and the volume to look at.</summary>
    public ClassicRenkoConsolidator(decimal barSize, Func<TInput, decimal> selector, Func<TInput, decimal>? volumeSelector = null, bool evenBars = true)
        : base(barSize, data => selector((TInput)data), volumeSelector == null ? null : data => volumeSelector((TInput)data), evenBars)
    {
    }

    /// <summary>With the height of a brick, without volume.</summary>
    public ClassicRenkoConsolidator(decimal barSize, bool evenBars = true)
        : this(barSize, data => data.Value, _ => 0m, evenBars)
    {
    }

    /// <summary>With the kind of renko, which can only be the classic one here.</summary>
    [Obsolete("Please use the WickedRenkoConsolidator if RenkoType is not Classic")]
    public ClassicRenkoConsolidator(decimal barSize, RenkoType type)
        : base(barSize, type)
    {
    }

    /// <summary>Takes the next piece of data.</summary>
    public void Update(TInput data) => base.Update(data);
}
