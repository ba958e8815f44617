using System.Collections.Concurrent;
using YenValve.Algorithms.Policy;
using YenValve.Indicators.Liquidations;

namespace YenValve.Algorithms.Signals.Tapes;

/// <summary>
/// All signals of a run at all its decisions, from its warm-up on: what the policy of any run with the same key is shown. What is asked for is picked from it,
/// and Bitcoin's means are worked out once for each set of lengths. Safe for many threads; what it gives never changes.
/// </summary>
public sealed class SignalTape
{
    // A search at random over lengths asks for new ones every time: about a megabyte each.
    private const int MostTracks = 48;
    private readonly SignalMoment[] _moments;
    private readonly DateTime[] _times;
    private readonly DayBar[] _days;
    private readonly LiquidationHour[] _hours;
    private readonly ConcurrentDictionary<(SignalSelection, SignalSelection, SignalLengths), MarketObservation[]> _tracks = new();
    private readonly ConcurrentDictionary<(int Moment, double Price), (IReadOnlyList<LiquidationLevel> Levels, bool FromOpenInterest)> _clusters = new();

    internal SignalTape(SignalKey key, DateTime startUtc, SignalMoment[] moments, DayBar[] days, LiquidationHour[] hours)
    {
        (Key, StartUtc) = (key, startUtc);
        (_moments, _days, _hours) = (moments, days, hours);
        _times = [.. moments.Select(static moment => moment.Seen.UtcTime)];
    }

    /// <summary>What it was recorded for.</summary>
    public SignalKey Key { get; }

    /// <summary>Number of decisions.</summary>
    public int Count => _moments.Length;

    /// <summary>When the warm-up ends, UTC.</summary>
    internal DateTime StartUtc { get; }

    /// <summary>Number of the decision at a moment; negative where there was none.</summary>
    internal int IndexOf(DateTime utc) => Array.BinarySearch(_times, utc);

    /// <summary>Moment of a decision, UTC.</summary>
    internal DateTime Time(int moment) => _times[moment];

    /// <summary>What is seen at each decision, without weight and equity.</summary>
    /// <param name="selection">What is computed.</param>
    /// <param name="deciding">What of it the policy decides by.</param>
    /// <param name="lengths">Days that Bitcoin's signals look back on.</param>
    internal MarketObservation[] Track(SignalSelection selection, SignalSelection deciding, SignalLengths lengths)
    {
        var key = (selection, deciding, lengths);
        if (_tracks.TryGetValue(key, out var track)) return track;
        track = Worked(selection, deciding, lengths);
        return _tracks.Count < MostTracks ? _tracks.GetOrAdd(key, track) : track;
    }

    /// <summary>Clusters of long liquidations at a decision, by price and volume alone.</summary>
    internal (IReadOnlyList<LiquidationLevel> Levels, bool FromOpenInterest) Clusters(int moment, double price) => _clusters.GetOrAdd((moment, price), static (asked, tape) =>
    {
        var count = tape._moments[asked.Moment].Hours;
        var map = new LiquidationMapReader();
        var known = LiquidationHistory.Fill(map.Book, tape._hours.AsSpan(Math.Max(0, count - LiquidationHistory.Length), Math.Min(count, LiquidationHistory.Length)));
        return (map.LongClusters(asked.Price), known);
    }, this);

    private MarketObservation[] Worked(SignalSelection selection, SignalSelection deciding, SignalLengths lengths)
    {
        var bitcoin = new BitcoinDays(lengths);
        var taken = 0;
        var track = new MarketObservation[_moments.Length];
        for (var i = 0; i < track.Length; i++)
        {
            while (taken < _moments[i].Days) bitcoin.Take(_days[taken++]);
            var seen = _moments[i].Seen;
            var fresh = seen.Feeds[0].Status == FeedStatus.Fresh;
            track[i] = selection.Of(seen, deciding) with { Bitcoin = fresh ? bitcoin.Observation : null };
        }

        return track;
    }
}
