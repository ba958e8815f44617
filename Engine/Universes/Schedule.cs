using QuantConnect.Scheduling;

namespace QuantConnect.Data.UniverseSelection;

/// <summary>Days on which a universe selects; without a rule it selects whenever it has data.</summary>
public class Schedule
{
    private IDateRule? _rule;

    /// <summary>Whether a rule was set.</summary>
    public bool Initialized => _rule != null;

    /// <summary>Sets the rule.</summary>
    public void On(IDateRule dateRule) => _rule = dateRule;

    /// <summary>The days between two times.</summary>
    public IEnumerable<DateTime> Get(DateTime startTime, DateTime endTime) => _rule?.GetDates(startTime, endTime) ?? [];

    /// <summary>A schedule with the same rule.</summary>
    public Schedule Clone() => new() { _rule = _rule };
}
