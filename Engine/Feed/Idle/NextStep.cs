using NodaTime;
using QuantConnect;

namespace YenValve.Engine.Feed.Idle;

/// <summary>The next step of a timeline as the loop works through it, its securities shown their prices already.</summary>
/// <param name="zone">The algorithm's.</param>
internal sealed class NextStep(DateTimeZone zone)
{
    private static readonly StepData.EmptyTables None = new();
    private readonly TimeStep _step = new();
    private readonly StepData _one = new(None);
    private readonly StepData _other = new(None);
    private TimeStep? _ready;

    /// <summary>Makes a step ready to be taken.</summary>
    /// <param name="timeline">Of which it is one.</param>
    /// <param name="tapes">The subscription that plays each tape back; null for one that has ended.</param>
    /// <param name="at">Its number.</param>
    public void Prepare(Timeline timeline, ReadOnlySpan<Subscription?> tapes, int at)
    {
        var utc = timeline.Time(at);
        _step.Clear(utc, false);
        _step.DataPoints = (int)timeline.PointsBetween(at - 1, at);
        // Until the next slice is current, the algorithm may ask for that of the step before.
        var data = _step.Data = _one.IsCurrent ? _other : _one;
        data.Begin(utc.ConvertFromUtc(zone), utc);
        var before = timeline.PlacesAfter(at - 1);
        var after = timeline.PlacesAfter(at);
        for (var i = 0; i < tapes.Length; i++)
        {
            if (before[i] == after[i] || tapes[i] is not { Configuration.IsInternalFeed: false }) continue;
            data.Points.AddRange(timeline.Tapes[i].Points.AsSpan(before[i]..after[i]));
        }

        _ready = _step;
    }

    /// <summary>The step made ready last, once; null where there is none.</summary>
    public TimeStep? Take()
    {
        var step = _ready;
        _ready = null;
        return step;
    }
}
