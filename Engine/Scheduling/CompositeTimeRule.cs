namespace QuantConnect.Scheduling;

/// <summary>Several time rules as one: each day's moments in order, each once.</summary>
public class CompositeTimeRule : ITimeRule
{
    /// <summary>Joins the given rules.</summary>
    public CompositeTimeRule(params ITimeRule[] timeRules) : this((IEnumerable<ITimeRule>)timeRules)
    {
    }

    /// <summary>Joins the given rules.</summary>
    public CompositeTimeRule(IEnumerable<ITimeRule> timeRules) => Rules = timeRules.ToList();

    /// <summary>The rules joined.</summary>
    public IReadOnlyList<ITimeRule> Rules { get; init; }

    /// <inheritdoc/>
    public string Name => string.Join(",", Rules.Select(rule => rule.Name));

    /// <inheritdoc/>
    public IEnumerable<DateTime> CreateUtcEventTimes(IEnumerable<DateTime> dates)
    {
        foreach (var date in dates)
        {
            var moments = new SortedSet<DateTime>();
            foreach (var rule in Rules) moments.UnionWith(rule.CreateUtcEventTimes([date]));
            foreach (var moment in moments) yield return moment;
        }
    }
}
