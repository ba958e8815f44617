using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Bars that end when the price has moved, whatever time it took.</summary>
public abstract class BaseTimelessConsolidator<T> : ConsolidatorBase
    where T : IBaseData
{
    /// <summary>With the price and the volume to look at; by default the value, and the volume of trade bars and ticks.</summary>
    protected BaseTimelessConsolidator(Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
    {
        Selector = selector ?? (data => data.Value);
        VolumeSelector = volumeSelector ?? VolumeOf;
    }

    /// <summary>Raised with each emitted bar.</summary>
    public new event EventHandler<T>? DataConsolidated;

    /// <inheritdoc/>
    public abstract override IBaseData? WorkingData { get; }

    /// <inheritdoc/>
    public override Type InputType => typeof(IBaseData);

    /// <inheritdoc/>
    public override Type OutputType => typeof(T);

    /// <summary>Price of a piece of data.</summary>
    protected Func<IBaseData, decimal> Selector { get; set; }

    /// <summary>Volume of a piece of data.</summary>
    protected Func<IBaseData, decimal> VolumeSelector { get; set; }

    /// <summary>The bar that is being put together; null between bars.</summary>
    protected virtual T? CurrentBar { get; set; }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        var price = Selector(data);
        var volume = VolumeSelector(data);
        if (CurrentBar != null) UpdateBar(data.Time, price, volume);
        if (CurrentBar == null) CreateNewBar(data, price, volume);
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        CurrentBar = default;
        base.Reset();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        DataConsolidated = null;
        base.Dispose();
    }

    /// <summary>Takes a price into the current bar, emitting it when it is full.</summary>
    protected abstract void UpdateBar(DateTime time, decimal currentValue, decimal volume);

    /// <summary>Begins a bar.</summary>
    protected abstract void CreateNewBar(IBaseData data, decimal currentValue, decimal volume);

    /// <inheritdoc/>
    protected override void FireDataConsolidated(IBaseData consolidated) => DataConsolidated?.Invoke(this, (T)consolidated);

    private static decimal VolumeOf(IBaseData data) => data switch
    {
        TradeBar bar => bar.Volume,
        Tick tick => tick.Quantity,
        _ => 0m,
    };
}
