using QuantConnect.Data;
using QuantConnect.Securities;

namespace YenValve.Engine.Feed.Idle;

/// <summary>
/// Moves subscriptions past steps that were skipped, and shows securities what they have to know of them as soon as anybody looks: most days nobody asks
/// for most of them, and the next step may make it unneeded.
/// </summary>
internal sealed class CatchUp
{
    private readonly List<(DateTime Time, int Tape, Subscription Subscription, BaseData[] Points)> _groups = [];
    private Timeline _timeline = null!;
    private Subscription?[] _tapes = [];
    private Action?[] _shows = [];
    private (int From, int To)[] _owed = [];
    private bool _sharesCaches;

    /// <summary>Brings everything up to a step.</summary>
    /// <param name="timeline">The steps.</param>
    /// <param name="tapes">The subscription that plays each tape back; null for one that has ended. Not to be changed.</param>
    /// <param name="until">The step, worked through or skipped with this.</param>
    public void To(Timeline timeline, Subscription?[] tapes, int until)
    {
        if (!ReferenceEquals(tapes, _tapes)) Begin(timeline, tapes);
        var places = timeline.PlacesAfter(until);
        for (var i = 0; i < tapes.Length; i++)
        {
            if (tapes[i] is not { } subscription || subscription.Place is var from && from >= places[i]) continue;
            _owed[i] = (_owed[i].From < _owed[i].To ? _owed[i].From : from, places[i]);
            subscription.SkipTo(places[i]);
            subscription.Security.Cache.Behind = _shows[i];
        }

        // Data on an underlying are seen in its cache, too.
        if (_sharesCaches) ShowAll();
    }

    private void Begin(Timeline timeline, Subscription?[] tapes)
    {
        ShowAll();
        (_timeline, _tapes, _owed) = (timeline, tapes, new (int, int)[tapes.Length]);
        _shows = Array.ConvertAll(tapes, subscription => subscription?.Security is { } security ? () => Show(security) : (Action?)null);
        _sharesCaches = Array.Exists(tapes, static subscription => subscription?.Configuration.Symbol.HasUnderlying == true);
    }

    private void ShowAll()
    {
        foreach (var subscription in _tapes) subscription?.Security.Cache.BringUpToDate();
    }

    private void Show(Security security)
    {
        _groups.Clear();
        for (var i = 0; i < _tapes.Length; i++)
        {
            if (_tapes[i] is not { } subscription || subscription.Security != security || _owed[i] is var (from, to) && from >= to) continue;
            var tape = _timeline.Tapes[i];
            Collect(tape, i, subscription, from, Math.Max(from, tape.Needs.From(to - 1)), to);
            _owed[i] = default;
        }

        // What two subscriptions of one security have to say is said in the order of time, and within a moment in that of the tapes.
        if (IsOutOfOrder()) _groups.Sort(static (x, y) => x.Time != y.Time ? x.Time.CompareTo(y.Time) : x.Tape.CompareTo(y.Tape));
        foreach (var (_, _, subscription, points) in _groups)
        {
            var config = subscription.Configuration;
            security.Update(points, config.Type, false, config.IsInternalFeed);
        }
    }

    // The same bar twice, for the algorithm and to convert a currency: a security that has been shown it stands as if it had been again.
    private bool HasShown(BaseData[] points)
    {
        foreach (var group in _groups)
        {
            if (group.Points is [var point] && points is [var again] && ReferenceEquals(point, again)) return true;
        }

        return false;
    }

    private bool IsOutOfOrder()
    {
        for (var i = 1; i < _groups.Count; i++)
        {
            if (_groups[i - 1].Time > _groups[i].Time) return true;
        }

        return false;
    }

    private void Collect(PointTape tape, int number, Subscription subscription, int from, int first, int to)
    {
        if (first >= to) return;
        // Points of one moment come together.
        while (first > from && tape.EmitTimesUtc[first - 1] == tape.EmitTimesUtc[first]) first--;
        for (var start = first; start < to;)
        {
            var end = start + 1;
            while (end < to && tape.EmitTimesUtc[end] == tape.EmitTimesUtc[start]) end++;
            var fresh = end == start + 1 ? Single(tape.Points[start]) : [.. tape.Points[start..end].Where(point => !point.IsFillForward)];
            if (fresh.Length > 0 && !HasShown(fresh)) _groups.Add((tape.EmitTimesUtc[start], number, subscription, fresh));
            start = end;
        }
    }

    private static BaseData[] Single(BaseData point) => point.IsFillForward ? [] : [point];
}
