using QuantConnect.Indicators;

namespace QuantConnect.Data.Consolidators;

/// <summary>What every consolidator shares: the emitted pieces, their recent window and the event.</summary>
public abstract class ConsolidatorBase : WindowBase<IBaseData>, IDataConsolidator
{
    /// <summary>For derived consolidators.</summary>
    protected ConsolidatorBase()
    {
    }

    /// <inheritdoc/>
    public event DataConsolidatedHandler? DataConsolidated;

    /// <inheritdoc/>
    public IBaseData? Consolidated { get; protected set; }

    /// <inheritdoc/>
    public abstract IBaseData? WorkingData { get; }

    /// <inheritdoc/>
    public abstract Type InputType { get; }

    /// <inheritdoc/>
    public abstract Type OutputType { get; }

    /// <inheritdoc/>
    public abstract void Update(IBaseData data);

    /// <inheritdoc/>
    public abstract void Scan(DateTime currentLocalTime);

    /// <inheritdoc/>
    public virtual void Reset()
    {
        Consolidated = null;
        ResetWindow();
    }

    /// <summary>Drops the event's handlers.</summary>
    public virtual void Dispose() => DataConsolidated = null;

    /// <summary>Raises the typed event of a derived consolidator, before the untyped one.</summary>
    protected virtual void FireDataConsolidated(IBaseData consolidated)
    {
    }

    /// <summary>Emits a piece. Handlers find it at index 0 of the window and its predecessor in <see cref="Consolidated"/>.</summary>
    protected virtual void OnDataConsolidated(IBaseData consolidated)
    {
        if (consolidated != null) Current = consolidated;
        FireDataConsolidated(consolidated!);
        DataConsolidated?.Invoke(this, consolidated!);
        Consolidated = consolidated;
    }
}
