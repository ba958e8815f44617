namespace YenValve.Collector.Streams.Bars;

/// <summary>
/// When the stream was heard. A socket brings everything in order, so a message proves that nothing which was pushed since the one before it on the same
/// connection was missed; without a next message nothing more is proven. A pause that the watchdog would not have let pass was no listening either: the
/// machine slept, or its clock was moved. What one connection did not prove another may have.
/// </summary>
/// <param name="longest">Longest pause between two messages of a connection that proves anything, milliseconds.</param>
/// <param name="push">Longest time over which a publisher gathers liquidations before it pushes them, milliseconds: a moment was heard if this long after it
/// was listened to as well.</param>
internal sealed class HeardTime(long longest, long push)
{
    private const int Remembered = 8;
    private readonly Dictionary<int, long> _last = [];

    // Apart from each other and in order. There are as many as there were gaps since the last closed bar.
    private readonly List<(long From, long Until)> _spans = [];

    /// <summary>Begin of the first span that is remembered, milliseconds since 1970 UTC; null where there is none.</summary>
    public long? From => _spans.Count == 0 ? null : _spans[0].From;

    /// <summary>Moment up to which the publisher was heard last, milliseconds since 1970 UTC.</summary>
    public long Until { get; private set; } = long.MinValue;

    /// <summary>A connection is subscribed from a moment on.</summary>
    public void Begin(int connection, long moment)
    {
        if (_last.ContainsKey(connection)) return;

        // Connections come in order and two live at once at most; the oldest are long gone.
        if (_last.Count == Remembered) _last.Remove(_last.Keys.Min());
        _last[connection] = After(moment);
    }

    /// <summary>A connection brought something, or was ended in order.</summary>
    /// <returns>Milliseconds that were not heard although the connection stood; zero where all is well.</returns>
    public long Hear(int connection, long moment)
    {
        if (!_last.TryGetValue(connection, out var last)) return 0;
        var pause = moment - last;
        if (pause == -1) return 0;
        _last[connection] = moment;
        if (pause < 0 || pause > longest) return Math.Abs(pause);
        Add(last, moment);
        Until = Math.Max(Until, moment - push);
        return 0;
    }

    /// <summary>Something that a connection brought up to a moment is not known.</summary>
    public void Miss(int connection, long moment)
    {
        if (_last.ContainsKey(connection)) _last[connection] = After(moment);
    }

    /// <summary>Milliseconds of a span of time that were heard.</summary>
    public long Within(long from, long until) => _spans.Sum(s => Math.Max(0, Math.Min(until, s.Until - push) - Math.Max(from, s.From)));

    /// <summary>Forgets what is before a moment.</summary>
    public void Forget(long until) => _spans.RemoveAll(s => s.Until <= until);

    // Within one millisecond what was proven came first and does not join what comes after the break.
    private long After(long moment) => _spans.Count > 0 && _spans[^1].Until == moment ? moment + 1 : moment;

    private void Add(long from, long until)
    {
        var at = _spans.Count;
        while (at > 0 && _spans[at - 1].Until >= from)
        {
            var span = _spans[--at];
            if (span.From > until) continue;
            (from, until) = (Math.Min(from, span.From), Math.Max(until, span.Until));
            _spans.RemoveAt(at);
        }

        while (at < _spans.Count && _spans[at].From < from) at++;
        _spans.Insert(at, (from, until));
    }
}
