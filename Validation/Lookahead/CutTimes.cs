using YenValve.Validation.Traces;

namespace YenValve.Validation.Lookahead;

/// <summary>
/// Where to cut. A leak of an hour or a day shows only in what was done right at the cut, so cuts lie on the moments at which something was
/// done: half of them where orders were sent, the other half where it was only decided.
/// </summary>
internal static class CutTimes
{
    /// <summary>Chooses moments, ascending and spread over the span.</summary>
    public static IReadOnlyList<DateTime> Choose(RunTrace trace, LookaheadSettings settings)
    {
        var inside = trace.Events.Where(e => e.UtcTime >= settings.From && e.UtcTime <= settings.Until).ToList();
        var orders = inside.Where(e => !e.IsRecord).Select(e => e.UtcTime).Distinct().ToList();
        var traded = orders.ToHashSet();
        var decisions = inside.Select(e => e.UtcTime).Where(time => !traded.Contains(time)).Distinct().ToList();
        var fromDecisions = Math.Min(decisions.Count, Math.Max(settings.Cuts / 2, settings.Cuts - orders.Count));
        return [.. Spread(orders, settings.Cuts - fromDecisions).Concat(Spread(decisions, fromDecisions)).Order()];
    }

    /// <summary>So many of a list, evenly from its middle parts.</summary>
    internal static IEnumerable<T> Spread<T>(IReadOnlyList<T> all, int count) =>
        count >= all.Count ? all : Enumerable.Range(0, count).Select(i => all[(int)((i + 0.5) * all.Count / count)]);
}
