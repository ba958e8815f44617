using YenValve.Validation.Traces;

namespace YenValve.Validation.Stale;

/// <summary>Rises of exposure by what is held, for an algorithm without an audit: it bought, and then holds more than it would have with the feed.</summary>
internal static class HoldingRise
{
    public static Probe Find(RunTrace whole, RunTrace part, DateTime lost, StaleSettings settings, string condition)
    {
        var expected = whole.Exposure.ToDictionary(day => day.UtcTime, day => day.Weight);
        var buys = part.Events.Where(e => e.Filled > 0).ToList();
        var previous = lost + settings.Grace;
        var compared = 0;
        foreach (var (time, weight) in part.Exposure.Where(day => day.UtcTime > lost + settings.Grace))
        {
            var from = previous;
            previous = time;
            if (!expected.TryGetValue(time, out var other)) continue;
            compared++;
            var buy = buys.LastOrDefault(e => e.UtcTime > from && e.UtcTime <= time);
            if (buy == null || weight <= other + settings.Tolerance) continue;
            return new Probe(compared, new Finding(buy.UtcTime, condition, "exposure rises without the feed",
                [new Difference("exposure", FormattableString.Invariant($"{other:0.0000}"), FormattableString.Invariant($"{weight:0.0000}")), new Difference(buy.Kind, Difference.Nothing, buy.Text)]));
        }

        return new Probe(compared, null);
    }
}
