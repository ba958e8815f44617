using QuantConnect.Indicators;

namespace QuantConnect.Data.Consolidators;

/// <summary>Base of consolidators; keeps a window of what it made.</summary>
public abstract class ConsolidatorBase : WindowBase<IBaseData>, IDataConsolidator
{
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
    public virtual void Dispose() => DataConsolidated = null;

    /// <inheritdoc/>
    public virtual void Reset()
    {
        Consolidated = null;
        ResetWindow();
    }

    /// <summary>Puts a new data point into the window and tells of it.</summary>
    protected virtual void OnDataConsolidated(IBaseData consolidated)
    {
        // data out of order can end a bar that never began
        if (consolidated != null) Current = consolidated;

        FireDataConsolidated(consolidated!);
        DataConsolidated?.Invoke(this, consolidated!);
        Consolidated = consolidated;
    }

    /// <summary>Tells those who listen to the typed event.</summary>
    protected virtual void FireDataConsolidated(IBaseData consolidated)
    {
    }
}
