using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Makes bars of a fixed quantity traded.</summary>
public class VolumeRenkoConsolidator : DataConsolidator<BaseData>
{
    private readonly decimal _barSize;
    private VolumeRenkoBar? _bar;

    /// <summary>Bars of a quantity.</summary>
    public VolumeRenkoConsolidator(decimal barSize)
    {
        _barSize = barSize;
    }

    /// <summary>Told of each new bar.</summary>
    public new event EventHandler<VolumeRenkoBar>? DataConsolidated;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _bar;

    /// <inheritdoc/>
    public override Type OutputType => typeof(VolumeRenkoBar);

    /// <inheritdoc/>
    public override void Update(BaseData data)
    {
        var close = data.Price;
        if (data.GetType() == typeof(TradeBar))
        {
            var bar = (TradeBar)data;
            Take(data, bar.Open, bar.High, bar.Low, close, AdjustVolume(bar.Volume, close));
        }
        else if (data.GetType() == typeof(Tick))
        {
            var tick = (Tick)data;
            if (tick.TickType == TickType.Trade) Take(data, close, close, close, close, AdjustVolume(tick.Quantity, close));
        }
        else
        {
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

    /// <summary>What counts of a quantity traded at a price.</summary>
    protected virtual decimal AdjustVolume(decimal volume, decimal price) => volume;

    /// <summary>Tells of a new bar.</summary>
    protected void OnDataConsolidated(VolumeRenkoBar consolidated)
    {
        base.OnDataConsolidated(consolidated);
        DataConsolidated?.Invoke(this, consolidated);
    }

    private void Take(BaseData data, decimal open, decimal high, decimal low, decimal close, decimal volume)
    {
        _bar ??= new VolumeRenkoBar(data.Symbol, data.Time, data.EndTime, _barSize, open, high, low, close, 0);
        for (var left = _bar.Update(data.EndTime, high, low, close, volume); left >= 0; left = _bar.Update(data.EndTime, high, low, close, left))
        {
            OnDataConsolidated(_bar);
            _bar = _bar.Rollover();
        }
    }
}
