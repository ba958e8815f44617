namespace QuantConnect.Scheduling;

/// <summary>A date rule made of a function.</summary>
public class FuncDateRule : IDateRule
{
    private readonly Func<DateTime, DateTime, IEnumerable<DateTime>> _dates;

    /// <summary>Takes the days that a function gives for a start and an end.</summary>
    public FuncDateRule(string name, Func<DateTime, DateTime, IEnumerable<DateTime>> getDatesFunction)
    {
        Name = name;
        _dates = getDatesFunction;
    }

    /// <inheritdoc/>
    public string Name { get; private set; }

    /// <inheritdoc/>
    public IEnumerable<DateTime> GetDates(DateTime start, DateTime end) => _dates(start, end);
}
