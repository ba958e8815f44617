using QuantConnect.Data;
using QuantConnect.Data.Consolidators;

namespace YenValve.Algorithms.Signals;

/// <summary>
/// Hands on every datum of a subscription as it comes, so that signals hear their feeds inside any algorithm, whatever its OnData does. LEAN's identity
/// consolidator keeps the first of several of one moment alone, and a year's meetings are all scheduled on one day. What LEAN fills in for a bar that did not
/// come is no news, and passed over: a dead feed would look fresh, and calm.
/// </summary>
internal sealed class FeedTap<T>(Action<T> take) : DataConsolidator<T>
    where T : BaseData
{
    /// <summary>Nothing is in the making: data pass through.</summary>
    public override IBaseData? WorkingData => null;

    /// <inheritdoc/>
    public override Type OutputType => typeof(T);

    /// <inheritdoc/>
    public override void Update(T data)
    {
        if (!data.IsFillForward) take(data);
    }

    /// <summary>Nothing waits for time to pass.</summary>
    public override void Scan(DateTime currentLocalTime)
    {
    }
}
