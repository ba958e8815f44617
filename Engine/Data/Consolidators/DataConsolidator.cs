namespace QuantConnect.Data.Consolidators;

/// <summary>Base of consolidators that take one type of data in.</summary>
public abstract class DataConsolidator<TInput> : ConsolidatorBase
    where TInput : IBaseData
{
    /// <inheritdoc/>
    public abstract override IBaseData? WorkingData { get; }

    /// <inheritdoc/>
    public override Type InputType => typeof(TInput);

    /// <inheritdoc/>
    public abstract override Type OutputType { get; }

    /// <inheritdoc/>
    public override void Update(IBaseData data)
    {
        if (data is not TInput input)
        {
            throw new ArgumentNullException(nameof(data), $"Received type of {data.GetType().Name} but expected {typeof(TInput).Name}");
        }
        Update(input);
    }

    /// <inheritdoc/>
    public abstract override void Scan(DateTime currentLocalTime);

    /// <summary>Takes a data point in.</summary>
    public abstract void Update(TInput data);
}
