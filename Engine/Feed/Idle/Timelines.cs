namespace YenValve.Engine.Feed.Idle;

/// <summary>Keeps the timelines of the sets of tapes that runs have played back. Safe for many threads.</summary>
internal sealed class Timelines
{
    // Runs that differ in what they subscribe to: one strategy has a handful of such sets.
    private const int Most = 16;
    private readonly Lock _gate = new();
    private readonly List<(PointTape[] Tapes, Timeline? Timeline)> _known = [];

    /// <summary>The timeline of tapes in their order; null where they have none. Worked out by the first run that asks, while the others wait.</summary>
    public Timeline? Of(PointTape[] tapes)
    {
        lock (_gate)
        {
            foreach (var (known, timeline) in _known)
            {
                if (known.AsSpan().SequenceEqual(tapes, ReferenceEqualityComparer.Instance)) return timeline;
            }

            var made = Timeline.Of(tapes);
            if (_known.Count == Most) _known.RemoveAt(0);
            _known.Add((tapes, made));
            return made;
        }
    }
}
