namespace QuantConnect.Scheduling;

/// <summary>A time rule made of a function.</summary>
public class FuncTimeRule : ITimeRule
{
    private readonly Func<IEnumerable<DateTime>, IEnumerable<DateTime>> _times;

    /// <summary>Takes the UTC moments that a function gives for some days.</summary>
    public FuncTimeRule(string name, Func<IEnumerable<DateTime>, IEnumerable<DateTime>> createUtcEventTimesFunction)
    {
        Name = name;
        _times = createUtcEventTimesFunction;
    }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates) => _times(dates);
}
