namespace QuantConnect.Data.Consolidators;

/// <summary>Feeds what one consolidator makes to another.</summary>
public class SequentialConsolidator : ConsolidatorBase
{
    /// <summary>Feeds the first, and what it makes to the second.</summary>
    public SequentialConsolidator(IDataConsolidator first, IDataConsolidator second)
    {
        if (!second.InputType.IsAssignableFrom(first.OutputType))
        {
            throw new ArgumentException("first.OutputType must equal second.OutputType!");
        }

        First = first;
        Second = second;
        first.DataConsolidated += (_, consolidated) => second.Update(consolidated);
        second.DataConsolidated += (_, consolidated) => OnDataConsolidated(consolidated);
    }

    /// <summary>Takes the data in.</summary>
    public IDataConsolidator First { get; private set; }

    /// <summary>Takes in what the first makes.</summary>
    public IDataConsolidator Second { get; private set; }

    /// <inheritdoc/>
    public override IBaseData? WorkingData => Second.WorkingData;

    /// <inheritdoc/>
    public override Type InputType => First.InputType;

    /// <inheritdoc/>
    public override Type OutputType => Second.OutputType;

    /// <inheritdoc/>
    public override void Update(IBaseData data) => First.Update(data);

    /// <inheritdoc/>
    public override void Scan(DateTime currentLocalTime) => First.Scan(currentLocalTime);

    /// <inheritdoc/>
    public override void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        base.Dispose();
    }

    /// <inheritdoc/>
    public override void Reset()
    {
        First.Reset();
        Second.Reset();
        base.Reset();
    }
}
