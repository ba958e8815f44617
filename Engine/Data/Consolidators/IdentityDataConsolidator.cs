using QuantConnect.Data.Market;

namespace QuantConnect.Data.Consolidators;

/// <summary>Emits what it takes, once per end time; ticks each.</summary>
public class IdentityDataConsolidator<T> : DataConsolidator<T>
    where T : IBaseData
{
    private T? _last;
    private DateTime _lastEndTime;

    /// <inheritdoc/>
    public override Type OutputType => typeof(T);

    /// <inheritdoc/>
    public override IBaseData? WorkingData => _last?.Clone();

    /// <inheritdoc/>
    public override void Update(T data)
    {
        if (_last != null && data.EndTime == _lastEndTime && typeof(T) != typeof(Tick)) return;
        OnDataConsolidated(data);
        _last = data;
        _lastEndTime = data.EndTime;
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
