using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Bars of equal volume; what is over goes into the next ones.</summary>
public class VolumeRenkoConsolidator : DataConsolidator<BaseData>
{
    private readonly decimal _barSize;
    private VolumeRenkoBar? _bar;

    /// <summary>With the volume of a bar.</summary>
    public VolumeRenkoConsolidator(decimal barSize) => _barSize = barSize;

    /// <summary>Raised with each emitted bar.</summary>
    public new event EventHandler<VolumeRenkoBar>? DataConsolidated;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _bar;

    /// <inheritdoc/>
    public override Type OutputType => typeof(VolumeRenkoBar);

    /// <inheritdoc/>
    /// <exception cref="ArgumentException">The data has no volume.</exception>
    public override void Update(BaseData data)
    {
        switch (data)
        {
            case TradeBar bar when data.GetType() == typeof(TradeBar):
                Take(data, bar.Open, bar.High, bar.Low, bar.Volume);
                break;
            case Tick tick when data.GetType() == typeof(Tick):
                if (tick.TickType == TickType.Trade) Take(data, data.Price, data.Price, data.Price, tick.Quantity);
                break;
            default:
                throw new ArgumentException($"{GetType().Name} must be used with TradeBar or Tick data.");
        }
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _bar = null;
    }

    /// <summary>Emits a bar.</summary>
    protected void OnDataConsolidated(VolumeRenkoBar consolidated)
    {
        base.OnDataConsolidated(consolidated);
        DataConsolidated?.Invoke(this, consolidated);
    }

    /// <summary>What counts as volume.</summary>
    protected virtual decimal AdjustVolume(decimal volume, decimal price) => volume;

    private void Take(BaseData data, decimal open, decimal high, decimal low, decimal volume)
    {
        var close = data.Price;
        _bar ??= new VolumeRenkoBar(data.Symbol, data.Time, data.EndTime, _barSize, open, high, low, close, 0m);
        for (var over = _bar.Update(data.EndTime, high, low, close, AdjustVolume(volume, close)); over >= 0m;)
        {
            OnDataConsolidated(_bar);
            _bar = _bar.Rollover();
            over = _bar.Update(data.EndTime, high, low, close, over);
        }
    }
}
