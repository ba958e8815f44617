using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>A forward-only run of data points; the stages of a subscription are chained streams.</summary>
internal abstract class DataStream : IDisposable
{
    /// <summary>The point last moved to; null before the first and after the end.</summary>
    public BaseData? Current { get; protected set; }

    /// <summary>Moves to the next point; false at the end.</summary>
    public abstract bool MoveNext();

    /// <inheritdoc/>
    public virtual void Dispose()
    {
    }
}
