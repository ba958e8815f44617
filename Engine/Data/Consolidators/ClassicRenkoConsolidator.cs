using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bricks of a fixed size of price, which reverse after one brick.</summary>
public class ClassicRenkoConsolidator : BaseTimelessConsolidator<RenkoBar>
{
    private readonly decimal _barSize;
    private readonly bool _evenBars;
    private decimal? _lastClose;

    /// <summary>Bricks of values; the first opens at a multiple of the size unless told otherwise.</summary>
    public ClassicRenkoConsolidator(decimal barSize, bool evenBars = true)
        : this(barSize, null!, null, evenBars)
    {
    }

    /// <summary>Bricks of what the selectors give.</summary>
    public ClassicRenkoConsolidator(decimal barSize, Func<IBaseData, decimal> selector, Func<IBaseData, decimal>? volumeSelector = null,
        bool evenBars = true)
        : base(selector, volumeSelector)
    {
        if (barSize < Extensions.GetDecimalEpsilon())
        {
            throw new ArgumentOutOfRangeException(nameof(barSize), "RenkoConsolidator bar size must be positve and greater than 1e-28");
        }
        _barSize = barSize;
        _evenBars = evenBars;
    }

    /// <summary>Classic bricks; no other type is made here.</summary>
    [Obsolete("Please use the new RenkoConsolidator if RenkoType is not Classic")]
    public ClassicRenkoConsolidator(decimal barSize, RenkoType type)
        : this(barSize, true)
    {
        if (type != RenkoType.Classic)
        {
            throw new ArgumentException("Please use the new RenkoConsolidator type if RenkoType is not Classic");
        }
    }

    /// <summary>Classic.</summary>
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
        if (!bar.Update(time, currentValue, volume)) return;
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

/// <summary>Makes bricks of one type of data.</summary>
public class ClassicRenkoConsolidator<TInput> : ClassicRenkoConsolidator
    where TInput : IBaseData
{
    /// <summary>Bricks of what the selectors give.</summary>
    public ClassicRenkoConsolidator(decimal barSize, Func<TInput, decimal> selector, Func<TInput, decimal>? volumeSelector = null, bool evenBars = true)
        : base(barSize, data => selector((TInput)data), volumeSelector == null ? null : data => volumeSelector((TInput)data), evenBars)
    {
    }

    /// <summary>Bricks of values, without volume.</summary>
    public ClassicRenkoConsolidator(decimal barSize, bool evenBars = true)
        : this(barSize, static data => data.Value, static _ => 0, evenBars)
    {
    }

    /// <summary>Classic bricks; no other type is made here.</summary>
    [Obsolete("Please use the WickedRenkoConsolidator if RenkoType is not Classic")]
    public ClassicRenkoConsolidator(decimal barSize, RenkoType type)
        : base(barSize, type)
    {
    }

    /// <summary>Takes a data point in.</summary>
    public void Update(TInput data) => base.Update(data);
}
