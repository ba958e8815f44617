using System.Collections.Concurrent;
using QuantConnect;
using QuantConnect.Data;

namespace YenValve.Engine.Feed.Idle;

/// <summary>The steps of time that several tapes give together, each moment at which any of them has a point. Shared by all runs over the same tapes; never changes.</summary>
internal sealed class Timeline
{
    private const int Most = 64;
    private readonly PointTape[] _tapes;
    private readonly DateTime[] _times;
    // A row of places a step, one for each tape: what is asked for together lies together.
    private readonly int[] _next;
    private readonly long[] _points;
    private readonly int[] _stops;
    private readonly ConcurrentDictionary<ulong, PriceTrack?> _prices = new();

    private Timeline(PointTape[] tapes)
    {
        _tapes = tapes;
        var longest = tapes.Sum(tape => tape.Points.Length);
        var times = new List<DateTime>(longest);
        var next = new List<int>();
        var places = new int[tapes.Length];
        var points = new List<long>();
        var stops = new List<bool>();
        while (Earliest(tapes, places) is { } time)
        {
            var (count, stop) = (0L, false);
            for (var i = 0; i < tapes.Length; i++)
            {
                var (tape, from) = (tapes[i], places[i]);
                for (; places[i] < tape.Points.Length && tape.EmitTimesUtc[places[i]] == time; places[i]++) stop |= tape.Points[places[i]].DataType == MarketDataType.Auxiliary;
                count += places[i] - from;
                stop |= places[i] > from && places[i] == tape.Points.Length;
            }

            next.AddRange(places);

            times.Add(DateTime.SpecifyKind(time, DateTimeKind.Utc));
            stops.Add(stop);
            points.Add((points.Count > 0 ? points[^1] : 0L) + count);
        }

        _times = [.. times];
        _next = [.. next];
        _points = [.. points];
        _stops = new int[_times.Length];
        for (var step = _times.Length - 1; step >= 0; step--) _stops[step] = stops[step] || step == _times.Length - 1 ? step : _stops[step + 1];
    }

    /// <summary>The tapes, in the order in which their points are handed over.</summary>
    public IReadOnlyList<PointTape> Tapes => _tapes;

    /// <summary>The timeline of tapes; null where there are more than 64 of them or one is out of order.</summary>
    public static Timeline? Of(PointTape[] tapes) => tapes.Length <= Most && Array.TrueForAll(tapes, IsOrdered) ? new Timeline(tapes) : null;

    /// <summary>Moment of a step, UTC.</summary>
    public DateTime Time(int step) => _times[step];

    /// <summary>The last step that is not later than a moment; the one before <paramref name="from"/> where all from there on are.</summary>
    /// <param name="utc">The moment, mostly not far from it.</param>
    /// <param name="from">Where to look from.</param>
    public int LastUntil(DateTime utc, int from = 0)
    {
        // Where a step follows every hour, as with what is traded day and night, there is nothing to look for.
        if ((uint)from < (uint)_times.Length)
        {
            var hours = (utc - _times[from]).Ticks / TimeSpan.TicksPerHour;
            if (hours >= 0 && from + hours < _times.Length - 1 && (int)(from + hours) is var step && _times[step] <= utc && _times[step + 1] > utc) return step;
        }

        var (low, stride) = (from, 1);
        while (low + stride < _times.Length && _times[low + stride] <= utc) (low, stride) = (low + stride, stride * 2);
        var found = Array.BinarySearch(_times, low, Math.Min(stride, _times.Length - low), utc);
        return found >= 0 ? found : ~found - 1;
    }

    /// <summary>The first step from one on that is not earlier than a moment; one past the last where all are.</summary>
    public int FirstFrom(DateTime utc, int from) => utc == DateTime.MinValue ? from : LastUntil(utc.AddTicks(-1), from) + 1;

    /// <summary>The first step, from one on, that has to be worked through in full: with data that are no prices, or with the last point of a tape.</summary>
    public int StopFrom(int step) => step < _stops.Length ? _stops[step] : _stops.Length;

    /// <summary>Points handed over after one step until another, the latter's with them.</summary>
    public long PointsBetween(int after, int until) => _points[until] - _points[after];

    /// <summary>Place on a tape of the first point that is later than a step.</summary>
    public int PlaceAfter(int tape, int step) => _next[(step * _tapes.Length) + tape];

    /// <summary>The same for every tape; zeros before the first step.</summary>
    public ReadOnlySpan<int> PlacesAfter(int step) => step < 0 ? new int[_tapes.Length] : _next.AsSpan(step * _tapes.Length, _tapes.Length);

    /// <summary>Price of a security at each step; null where it cannot be told from its tapes alone.</summary>
    /// <param name="tapes">The tapes that the security is shown, each by the bit of its number.</param>
    public PriceTrack? Prices(ulong tapes) => _prices.GetOrAdd(tapes, wanted => PriceTrack.Of(this, wanted, _times.Length));

    private static DateTime? Earliest(PointTape[] tapes, int[] places)
    {
        DateTime? earliest = null;
        for (var i = 0; i < tapes.Length; i++)
        {
            if (places[i] >= tapes[i].Points.Length) continue;
            var time = tapes[i].EmitTimesUtc[places[i]];
            if (earliest is not { } found || time < found) earliest = time;
        }

        return earliest;
    }

    private static bool IsOrdered(PointTape tape)
    {
        for (var i = 1; i < tape.EmitTimesUtc.Length; i++)
        {
            if (tape.EmitTimesUtc[i] < tape.EmitTimesUtc[i - 1]) return false;
        }

        return true;
    }
}
