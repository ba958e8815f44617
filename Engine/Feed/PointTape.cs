using System.Collections.Concurrent;
using QuantConnect.Data;
using QuantConnect.Data.Market;
using YenValve.Engine.Feed.Idle;

namespace YenValve.Engine.Feed;

/// <summary>The points that a subscription gave from its start to its end, with the moments they were due.</summary>
/// <param name="Key">What the subscription was.</param>
/// <param name="Points">The points, as they were handed over.</param>
/// <param name="EmitTimesUtc">When each was due.</param>
internal sealed record PointTape(TapeKey Key, BaseData[] Points, DateTime[] EmitTimesUtc)
{
    private PointNeeds? _needs;

    /// <summary>Which points a security has to be shown to stand as if it had been shown all.</summary>
    public PointNeeds Needs => _needs ??= new PointNeeds(Points);
}

/// <summary>
/// Subscriptions played back: runs with the same subscription over the same time hand out the same points, so reading, filling forward and filtering
/// them once is enough. Only bars of one file (hours and days) without a factor file, filtered by the engine's own filters, and custom data of one file.
/// </summary>
internal sealed class PointTapes
{
    // A sweep over start dates would otherwise keep a set of tapes for each: about 160 bytes a point, 250 MB at most.
    private const int MostPoints = 1_500_000;
    private readonly ConcurrentDictionary<TapeKey, (object Content, PointTape Tape)> _tapes = new();
    private int _points;

    /// <summary>The steps of time that tapes give together.</summary>
    public Timelines Timelines { get; } = new();

    public PointTape? Find(TapeKey key, object content) => _tapes.TryGetValue(key, out var held) && ReferenceEquals(held.Content, content) ? held.Tape : null;

    public void Keep(PointTape tape, object content)
    {
        if (_points + tape.Points.Length > MostPoints) return;
        if (tape.Key.Type == typeof(TradeBar) && Sibling(tape, content) is { } sibling) tape = tape with { Points = sibling.Points };
        Interlocked.Add(ref _points, tape.Points.Length - (_tapes.TryGetValue(tape.Key, out var held) ? held.Tape.Points.Length : 0));
        _tapes[tape.Key] = (content, tape);
    }

    /// <summary>
    /// A tape of the same bars for the other purpose: a pair is subscribed to by the algorithm and again, unseen, to convert its currency. One set of
    /// bars is half the memory, and half of what a step reaches for.
    /// </summary>
    private PointTape? Sibling(PointTape tape, object content)
    {
        var key = tape.Key with { Flags = tape.Key.Flags with { Internal = !tape.Key.Flags.Internal } };
        return Find(key, content) is { } found && found.Points.Length == tape.Points.Length && found.Points.Zip(tape.Points).All(static pair => IsSame(pair.First, pair.Second)) ? found : null;
    }

    private static bool IsSame(BaseData first, BaseData second) =>
        first is TradeBar one && second is TradeBar other && first.GetType() == second.GetType()
        && (one.Time, one.EndTime, one.IsFillForward, one.Volume) == (other.Time, other.EndTime, other.IsFillForward, other.Volume)
        && (one.Open, one.High, one.Low, one.Close) == (other.Open, other.High, other.Low, other.Close);
}
