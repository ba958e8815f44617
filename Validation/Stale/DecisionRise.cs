using YenValve.Validation.Traces;

namespace YenValve.Validation.Stale;

/// <summary>Rises of exposure by the audit: decisions that buy, and buys between decisions, while the loss is known or can no longer be excused.</summary>
internal static class DecisionRise
{
    public static Probe Find(RunTrace whole, RunTrace part, DateTime lost, StaleSettings settings, string condition)
    {
        var wholeDecisions = whole.Decisions.GroupBy(e => e.UtcTime).ToDictionary(g => g.Key, g => g.First());
        var wholeBuys = whole.Events.Where(e => e.Filled > 0).Select(e => e.UtcTime.Date).ToHashSet();
        var isNoticed = false;
        var compared = 0;
        foreach (var e in part.Events.Where(e => e.UtcTime > lost))
        {
            var isLate = e.UtcTime > lost + settings.Grace;
            if (e.IsRecord && e.Kind == "decision" && wholeDecisions.TryGetValue(e.UtcTime, out var expected))
            {
                compared++;
                isNoticed = NewlyStale(expected, e);
                if ((isNoticed || isLate) && Buys(e, settings.Tolerance) && e.Number("target") > expected.Number("target") + settings.Tolerance)
                {
                    return new Probe(compared, new Finding(e.UtcTime, condition, "exposure rises without the feed",
                        RecordDifference.Of(expected, e, 1e-9, path => path is "target" or "weight" or "multiplier" or "scenario" || path.EndsWith(".status", StringComparison.Ordinal))));
                }
            }
            else if (e.Filled > 0 && isNoticed && !wholeBuys.Contains(e.UtcTime.Date))
            {
                return new Probe(compared, new Finding(e.UtcTime, condition, "it buys while it knows that the feed is stale", [new Difference(e.Kind, Difference.Nothing, e.Text)]));
            }
        }

        return new Probe(compared, null);
    }

    /// <summary>Whether the record calls a feed stale that is not stale with all of the data.</summary>
    private static bool NewlyStale(TraceEvent expected, TraceEvent actual)
    {
        var known = Stale(expected);
        return Stale(actual).Any(name => !known.Contains(name));
    }

    private static HashSet<string> Stale(TraceEvent e) =>
    [
        .. (e.Record["feeds"] ?? new Newtonsoft.Json.Linq.JArray())
            .Where(feed => string.Equals((string?)feed["status"], "stale", StringComparison.OrdinalIgnoreCase))
            .Select(feed => (string?)feed["name"] ?? ""),
    ];

    /// <summary>Whether a decision wants more than is held; a target that only follows what is held is none.</summary>
    private static bool Buys(TraceEvent e, double tolerance) =>
        e.Number("target") > (e.Number("weight") ?? 0.0) + tolerance && (bool?)e.Record["trade"] != false;
}
