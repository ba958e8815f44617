using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Lets data through as it is; of several data points of one time only the first.</summary>
public class IdentityDataConsolidator<T> : DataConsolidator<T>
    where T : IBaseData
{
    private T? _last;
    private DateTime _lastTime;

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _last?.Clone();

    /// <inheritdoc/>
    public override Type OutputType => typeof(T);

    /// <inheritdoc/>
    public override void Update(T data)
    {
        if (typeof(T) != typeof(Tick) && _last != null && data.EndTime == _lastTime) return;
        OnDataConsolidated(data);
        _last = data;
        _lastTime = data.EndTime;
    }

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime)
    {
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        base.Reset();
        _last = default;
    }
}
