using QuantConnect.Data;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed.Idle;

/// <summary>Shows securities what they have to know of the steps that were skipped, and moves their subscriptions past them.</summary>
internal sealed class CatchUp
{
    private readonly List<(DateTime Time, int Tape, Subscription Subscription, BaseData[] Points)> _groups = [];

    /// <summary>Brings everything up to a step.</summary>
    /// <param name="timeline">The steps.</param>
    /// <param name="tapes">The subscription that plays each tape back; null for one that has ended.</param>
    /// <param name="until">The step, worked through or skipped with this.</param>
    /// <param name="only">Which securities; null for all.</param>
    /// <param name="beforeNext">Whether the next step is worked through before anybody looks: what it shows a security need not be caught up with.</param>
    public void To(Timeline timeline, ReadOnlySpan<Subscription?> tapes, int until, Predicate<Security>? only = null, bool beforeNext = false)
    {
        _groups.Clear();
        var places = timeline.PlacesAfter(until);
        var seen = beforeNext ? timeline.PlacesAfter(until + 1) : places;
        for (var i = 0; i < tapes.Length; i++)
        {
            if (tapes[i] is not { } subscription || subscription.Place is var from && from >= places[i] || only?.Invoke(subscription.Security) == false) continue;
            var (tape, to) = (timeline.Tapes[i], places[i]);
            var needed = tape.Needs.From(seen[i] - 1);
            if (needed < to) Collect(tape, i, subscription, from, Math.Max(from, needed), to);
            subscription.SkipTo(to);
        }

        // What two subscriptions of one security have to say is said in the order of time, and within a moment in that of the tapes.
        if (IsOutOfOrder()) _groups.Sort(static (x, y) => x.Time != y.Time ? x.Time.CompareTo(y.Time) : x.Tape.CompareTo(y.Tape));
        foreach (var (_, _, subscription, points) in _groups)
        {
            var config = subscription.Configuration;
            subscription.Security.Update(points, config.Type, false, config.IsInternalFeed);
        }
    }

    // The same bar twice, for the algorithm and to convert a currency: a security that has been shown it stands as if it had been again.
    private bool HasShown(Security security, BaseData[] points)
    {
        foreach (var group in _groups)
        {
            if (group.Points is [var point] && points is [var again] && ReferenceEquals(point, again) && group.Subscription.Security == security) return true;
        }

        return false;
    }

    private bool IsOutOfOrder()
    {
        for (var later = 1; later < _groups.Count; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                if (_groups[earlier].Time > _groups[later].Time && _groups[earlier].Subscription.Security == _groups[later].Subscription.Security) return true;
            }
        }

        return false;
    }

    private void Collect(PointTape tape, int number, Subscription subscription, int from, int first, int to)
    {
        // Points of one moment come together.
        while (first > from && tape.EmitTimesUtc[first - 1] == tape.EmitTimesUtc[first]) first--;
        for (var start = first; start < to;)
        {
            var end = start + 1;
            while (end < to && tape.EmitTimesUtc[end] == tape.EmitTimesUtc[start]) end++;
            var fresh = end == start + 1 ? Single(tape.Points[start]) : [.. tape.Points[start..end].Where(point => !point.IsFillForward)];
            if (fresh.Length > 0 && !HasShown(subscription.Security, fresh)) _groups.Add((tape.EmitTimesUtc[start], number, subscription, fresh));
            start = end;
        }
    }

    private static BaseData[] Single(BaseData point) => point.IsFillForward ? [] : [point];
}
