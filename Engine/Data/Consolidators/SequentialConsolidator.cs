namespace QuantConnect.Data.Consolidators;

/// <summary>Two consolidators in a row: the first one's output is the second one's input.</summary>
public class SequentialConsolidator : ConsolidatorBase
{
    /// <summary>Joins two consolidators.</summary>
    /// <exception cref="ArgumentException">The second does not take what the first gives.</exception>
    public SequentialConsolidator(IDataConsolidator first, IDataConsolidator second)
    {
        if (!second.InputType.IsAssignableFrom(first.OutputType)) throw new ArgumentException("first.OutputType must equal second.OutputType!");
        First = first;
        Second = second;
        first.DataConsolidated += (_, consolidated) => second.Update(consolidated);
        second.DataConsolidated += (_, consolidated) => OnDataConsolidated(consolidated);
    }

    /// <summary>Takes the input.</summary>
    public IDataConsolidator First { get; private set; }

    /// <summary>Gives the output.</summary>
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
    public override void Reset()
    {
        First.Reset();
        Second.Reset();
        base.Reset();
    }

    /// <inheritdoc/>
    public override void Dispose()
    {
        First.Dispose();
        Second.Dispose();
        base.Dispose();
    }
}
