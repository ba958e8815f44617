using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Base of consolidators whose bars end when something has moved enough.</summary>
public abstract class BaseTimelessConsolidator<T> : ConsolidatorBase
    where T : IBaseData
{
    /// <summary>Takes the value and the volume of a data point as the selectors say.</summary>
    protected BaseTimelessConsolidator(Func<IBaseData, decimal>? selector = null, Func<IBaseData, decimal>? volumeSelector = null)
    {
        Selector = selector ?? (static data => data.Value);
        VolumeSelector = volumeSelector ?? (static data => data switch
        {
            TradeBar bar => bar.Volume,
            Tick tick => tick.Quantity,
            _ => 0,
        });
    }

    /// <summary>Told of each new bar.</summary>
    public new event EventHandler<T>? DataConsolidated;

    /// <inheritdoc/>
    public abstract override IBaseData? WorkingData { get; }

    /// <inheritdoc/>
    public override Type InputType => typeof(IBaseData);

    /// <inheritdoc/>
    public override Type OutputType => typeof(T);

    /// <summary>Value of a data point.</summary>
    protected Func<IBaseData, decimal> Selector { get; set; }

    /// <summary>Volume of a data point.</summary>
    protected Func<IBaseData, decimal> VolumeSelector { get; set; }

    /// <summary>The bar in the making, or null.</summary>
    protected virtual T? CurrentBar { get; set; }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        var value = Selector(data);
        var volume = VolumeSelector(data);
        if (CurrentBar != null) UpdateBar(data.Time, value, volume);
        // the update may have completed it
        if (CurrentBar == null) CreateNewBar(data, value, volume);
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
        CurrentBar = default;
        base.Reset();
    }

    /// <summary>Puts a value into the bar.</summary>
    protected abstract void UpdateBar(DateTime time, decimal currentValue, decimal volume);

    /// <summary>Begins a bar.</summary>
    protected abstract void CreateNewBar(IBaseData data, decimal currentValue, decimal volume);

    /// <inheritdoc/>
    protected override void FireDataConsolidated(IBaseData consolidated) => DataConsolidated?.Invoke(this, (T)consolidated);
}
