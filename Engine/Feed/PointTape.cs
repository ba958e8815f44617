using System.Collections.Concurrent;
using QuantConnect.Data;

namespace YenValve.Engine.Feed;

/// <summary>The points that a subscription gave from its start to its end, with the moments they were due.</summary>
/// <param name="Points">The points, as they were handed over.</param>
/// <param name="EmitTimesUtc">When each was due.</param>
internal sealed record PointTape(BaseData[] Points, DateTime[] EmitTimesUtc);

/// <summary>
/// Subscriptions played back: runs with the same subscription over the same time hand out the same points, so reading, filling forward and filtering
/// them once is enough. Only bars of one file (hours and days) without a factor file, filtered by the engine's own filters.
/// </summary>
internal sealed class PointTapes
{
    // A sweep over start dates would otherwise keep a tape for each: tens of megabytes.
    private const int Most = 16;
    private readonly ConcurrentDictionary<TapeKey, (BarTable Table, PointTape Tape)> _tapes = new();

    public PointTape? Find(TapeKey key, BarTable table) => _tapes.TryGetValue(key, out var held) && ReferenceEquals(held.Table, table) ? held.Tape : null;

    public void Keep(TapeKey key, BarTable table, PointTape tape)
    {
        if (_tapes.Count < Most || _tapes.ContainsKey(key)) _tapes[key] = (table, tape);
    }
}
