using QuantConnect;
using QuantConnect.Data;
using YenValve.Engine.Feed;

namespace YenValve.Engine.Live;

/// <summary>
/// A subscription's stages over files that grow. They are made anew from the last point delivered whenever a file has changed; a point that was looked ahead
/// to and not delivered is read again, so what a publisher corrects before its release comes out right.
/// </summary>
internal sealed class FollowedStream(DataStream first, ReadingPlace place, Func<ReadingPlace, DataStream> onward) : DataStream
{
    private DataStream _inner = first;
    private ReadingPlace _reading = place;
    private ReadingPlace _delivered = place;
    private BaseData? _ahead;
    private DateTime _foundUtc = DateTime.MinValue;

    /// <summary>End of the last point that was read from a file and delivered, exchange time; null before the first.</summary>
    public DateTime? LastEnd => _delivered.End == DateTime.MinValue ? null : _delivered.End;

    public override bool MoveNext()
    {
        if (Current != null) _delivered = _delivered.After(Current);
        if (_ahead != null) (Current, _ahead) = (_ahead, null);
        else Current = _inner.MoveNext() ? _inner.Current : null;
        return Current != null;
    }

    /// <summary>
    /// When a point is delivered that is due at a moment, UTC: what was found late when it was found, and what is filled in where files end only after the
    /// time in which the real one may come.
    /// </summary>
    public DateTime Delivery(DateTime dueUtc)
    {
        if (Current is { IsFillForward: true } filled && _reading.IsExhausted) dueUtc += FillDelay.Of(filled.EndTime - filled.Time);
        return dueUtc > _foundUtc ? dueUtc : _foundUtc;
    }

    /// <summary>Reads on from the last point delivered.</summary>
    /// <param name="foundUtc">Now: what was due before is due now.</param>
    /// <exception cref="MarketDataException">A file cannot be read; the stream goes on as it was.</exception>
    public void ReadOn(DateTime foundUtc)
    {
        var next = new ReadingPlace { Last = _delivered.Last, End = _delivered.End, Count = _delivered.Count };
        var stream = onward(next);
        _ahead = stream.MoveNext() ? stream.Current : null;
        _inner.Dispose();
        (_inner, _reading, _foundUtc, Current) = (stream, next, foundUtc, null);
    }

    public override void Dispose() => _inner.Dispose();
}

/// <summary>How long a bar may be late before the last one is repeated in its place; LEAN's figures.</summary>
internal static class FillDelay
{
    /// <param name="period">Length of the bar.</param>
    public static TimeSpan Of(TimeSpan period) => period switch
    {
        _ when period <= Time.OneSecond => TimeSpan.FromSeconds(0.9),
        _ when period <= Time.OneMinute => TimeSpan.FromMinutes(0.9),
        _ => TimeSpan.FromMinutes(10),
    };
}
