namespace QuantConnect.Data.Consolidators;

/// <summary>A consolidator of one input type.</summary>
public abstract class DataConsolidator<TInput> : ConsolidatorBase
    where TInput : IBaseData
{
    /// <summary>For derived consolidators.</summary>
    protected DataConsolidator()
    {
    }

    /// <inheritdoc/>
    public override Type InputType => typeof(TInput);

    /// <inheritdoc/>
    public abstract override Type OutputType { get; }

    /// <inheritdoc/>
    public abstract override IBaseData? WorkingData { get; }

    /// <summary>Takes the next piece of data.</summary>
    /// <exception cref="ArgumentNullException">It is not of the input type.</exception>
    public override void Update(IBaseData data)
    {
        if (data is not TInput input)
            throw new ArgumentNullException(nameof(data), $"Received type of {data.GetType().Name} but expected {typeof(TInput).Name}");
        Update(input);
    }

    /// <summary>Takes the next piece of data.</summary>
    public abstract void Update(TInput data);

    /// <inheritdoc/>
    public abstract override void Scan(DateTime currentLocalTime);
}
